using System.Globalization;

namespace KnowledgeGraph.Tests.Records;

/// <summary>
/// Every three of some graphs that clash in the two ways there are: in the text of an article and in the type of an entity. The third text agrees with the
/// first, and the third type plays the roles of the first, where the second does not: whoever lets a claim pass because it fits a winner by chance, or drops
/// it because it does not fit a winner of two, is not associative.
/// </summary>
public sealed class ClashTests
{
    private static readonly GraphModel Model = new(
        "Clash",
        [new("A") { IsOpen = true }, new("B") { IsOpen = true }, new("C") { IsOpen = true }],
        [
            new("r", "r") { Roles = [new("x", ["A", "C"]), new("y", ["A"], true)] },
            new("s", "s") { Roles = [new("x", ["A"]), new("y", ["A"], true)], Properties = [new("about", PropertyKind.Entity) { TypeName = "A", IsOptional = true }] },
        ],
        [new("a", "A", "A")]);

    private static readonly Graph[] Graphs = [.. Enumerable.Range(0, 3).SelectMany(static version => new[] { "", "A", "B", "C" }.Select(type => Build(version, type)))];

    [Fact]
    public void Merging_is_associative_for_every_three()
    {
        foreach (var a in Graphs)
        {
            foreach (var b in Graphs)
            {
                var ab = a.Merge(b);
                foreach (var c in Graphs) Assert.True(ab.Merge(c).SetEquals(a.Merge(b.Merge(c))), $"{Describe(a)} {Describe(b)} {Describe(c)}");
            }
        }
    }

    [Fact]
    public void Merging_is_commutative_for_every_two()
    {
        foreach (var a in Graphs)
        {
            foreach (var b in Graphs) Assert.True(a.Merge(b).SetEquals(b.Merge(a)), $"{Describe(a)} {Describe(b)}");
        }
    }

    [Fact]
    public void What_rests_on_the_loser_goes_and_nothing_else()
    {
        Graph first = Build(0, "A"), second = Build(1, "B"), third = Build(2, "C");
        Assert.Equal(first.Data, first.Merge(second).Merge(third).Data);
        Assert.NotEqual(third.Data.Claims.Length, second.Merge(third).Data.Claims.Length);
    }

    private static Graph Build(int version, string type)
    {
        var builder = new GraphBuilder(Model);
        builder.Add(new Article("n", string.Create(CultureInfo.InvariantCulture, $"{version}{"xyx"[version]}")));
        builder.Add(new Article("m", "z"));
        builder.Add(new Claim("s", ["a", null], new Evidence("n", 0, 1, 2, "xyx".Substring(version, 1))) { Rule = version.ToString(CultureInfo.InvariantCulture) });
        if (type.Length > 0)
        {
            builder.Add(new EntityRecord("e", type, type) { ArticleId = "m" });
            builder.Add(new EntityRecord("f", "A", "F") { PartOf = "e" });
            builder.Add(new Claim("r", ["e", null], new Evidence("m", 0, 0, 1, "z")) { Rule = type });
            builder.Add(new Claim("s", ["a", null], new Evidence("m", 0, 0, 1, "z")) { AttributedTo = ["e"], Rule = type });
            builder.Add(new Mention("m", 0, 1, MentionKind.Name, "e") { Reason = type });
        }

        return builder.BuildGraph(out _);
    }

    private static string Describe(Graph graph) => $"{graph.Data.Articles[1].Text}{graph.FindEntity("e")?.Type}";
}
