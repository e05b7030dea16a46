using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Laws;

/// <summary>Random graphs of few entities and many claims, so that patterns of several edges are often found.</summary>
internal static class DenseWorld
{
    private static readonly string[] Countries = ["russia", "iran", "syria"];
    private static readonly string[] Groups = ["hezbollah", "g1", "g2"];
    private static readonly string[] Places = ["aleppo", "p1"];
    private static readonly string[] Periods = ["", "2015", "2016", "2016-10", "2016-10-24", "2016/..", "../2016-06", "2015-06/2016-10-24"];

    public static Arbitrary<WorldGraph> Graphs { get; } = Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(static seed => Build(new Random(seed))));

    private static WorldGraph Build(Random random)
    {
        var builder = GraphBuilder.For<WorldGraph>();
        var articles = new[] { Day("a0", 20), Day("a1", 24), Day("a2", 28) };
        foreach (var article in articles) builder.Add(article);
        builder.Add(new EntityRecord("g1", "ArmedGroup", "G1") { PartOf = "hezbollah" });
        builder.Add(new EntityRecord("g2", "ArmedGroup", "G2") { PartOf = random.Next(2) == 0 ? "iran" : "g1" });
        builder.Add(new EntityRecord("p1", "Place", "P1") { PartOf = "aleppo" });
        for (var i = 4 + random.Next(22); i > 0; i--) builder.Add(Claim(random, articles[random.Next(3)]));
        if (random.Next(4) == 0) builder.Add(new EntityMerge("g2", "g1", ""));
        return builder.Build();
    }

    private static Article Day(string id, int day) => new(id, "They held the town, and more of the same was said.") { Published = new DateOnly(2016, 10, day) };

    private static Claim Claim(Random random, Article article)
    {
        var start = random.Next(20);
        string[] actors = [.. Countries, .. Groups];
        string Actor() => actors[random.Next(actors.Length)];
        string? Place() => Places[random.Next(2)];
        var (relation, participants) = random.Next(8) switch
        {
            < 3 => ("supports", new[] { Actor(), Actor() }),
            < 6 => ("attacks", [random.Next(8) == 0 ? null : Actor(), random.Next(2) == 0 ? Actor() : Place(), random.Next(3) == 0 ? Place() : null]),
            6 => ("allied-with", [Actor(), Actor()]),
            _ => ("controls", [Actor(), random.Next(3) == 0 ? "syria" : Place()]),
        };
        return new Claim(relation, [.. participants], new Evidence(article.Id, 0, start, start + 5, article.Text[start..(start + 5)]))
        {
            Modality = random.Next(3) == 0 ? (Modality)random.Next(5) : Modality.Asserted,
            Period = Period.Parse(Periods[random.Next(Periods.Length)], CultureInfo.InvariantCulture),
            AttributedTo = random.Next(4) == 0 ? [Actor()] : [],
            Confidence = random.Next(11) / 10.0,
        };
    }
}
