using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Patterns;

public sealed class PatternTests
{
    private static readonly WorldGraph Graph = Build();

    [Fact]
    public void A_pattern_reads_as_linq_does()
    {
        var proxies =
            from s in Graph.Supports.AsPattern()
            from a in s.Supported.Attacks
            where a.Target.IsA<Place>() && s.Period.Overlaps(a.Period)
            select (s.Supporter, s.Supported, a.Target);
        Assert.Equal([(Graph.Iran, Graph.Hezbollah, Graph.Aleppo)], proxies.Matches().Select(static m => ((Country)m.Item1, (ArmedGroup)m.Item2, (Place)m.Item3)));
        Assert.Equal(1, proxies.Count());
        Assert.True(proxies.HasMatches);
        Assert.Equal(
            "supports1: 2 of supports\nattacks2: attacks out of object of supports1 where period of supports1 overlaps that of attacks2 [kernel] and object of attacks2 is a Place",
            proxies.Explain());
    }

    private static WorldGraph Build()
    {
        var article = new Article("a", "one two three four five six seven eight nine");
        var builder = GraphBuilder.For<WorldGraph>();
        builder.Add(article);
        Add("supports", "one", "2012/2016", "iran", "hezbollah");
        Add("supports", "two", "2015", "russia", "hezbollah");
        Add("attacks", "three", "2016-10", "hezbollah", "aleppo", null);
        Add("attacks", "four", "2013", "hezbollah", "syria", null);
        return builder.Build();

        void Add(string relation, string word, string period, params string?[] participants) =>
            builder.Add(new Claim(relation, [.. participants], Sample.Quote(article, word)) { Period = Period.Parse(period, System.Globalization.CultureInfo.InvariantCulture) });
    }
}
