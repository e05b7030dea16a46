using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Tests.Laws;
using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Columns;

/// <summary>Claims that come as columns make the same graph as the same claims that come one by one.</summary>
public sealed class ClaimColumnsTests
{
    [Fact]
    public void Columns_and_single_claims_make_equal_graphs() => Law.Holds(Gen.Choose(0, int.MaxValue - 1), static seed =>
    {
        var drawn = new DrawnClaims(seed);
        var (columns, singles) = (drawn.Build(asColumns: static _ => true), drawn.Build(asColumns: static _ => false));
        var random = new Random(seed);
        var mixed = drawn.Build(_ => random.Next(2) == 0);
        foreach (var graph in new[] { columns, mixed })
        {
            Assert.True(singles.SetEquals(graph));
            Assert.Equal(singles.Data.Claims.Length, graph.Data.ClaimCount);
            AssertSameEdges(singles, graph);
            var day = new DateOnly(2016, 11, random.Next(1, 29));
            AssertSameEdges(singles.AsOf(day), graph.AsOf(day));
            AssertSameEdges(singles.KnownAt(day), graph.KnownAt(day));
            AssertSameEdges(singles.WithConfidence(0.5), graph.WithConfidence(0.5));
            AssertSameEdges(singles.Denied(), graph.Denied());
            AssertSameEdges(singles.AccordingTo(singles.Iran), graph.AccordingTo(graph.Iran));
            Assert.True(singles.SetEquals(graph.Merge(singles)));
            Assert.True(singles.SetEquals(graph.ToBuilder().Build()));
            Assert.True(singles.Without("a").SetEquals(graph.Without("a")));
            Assert.Equal(Sample.SavedBytes(singles), Sample.SavedBytes(graph));
        }
    });

    [Fact]
    public void Rows_are_checked_as_claims_are()
    {
        var graph = Build(
            new ClaimColumns("supports")
            {
                Entities = ["iran", "hezbollah", "aleppo", "nobody"],
                Subjects = new[] { 0, 0, 0, -1, 7, 2, 0, 0, 0 },
                Objects = new[] { 1, 2, 3, 1, 1, 2, 1, 1, 1 },
                Confidences = new[] { 1, 1, 1, 1, 1, 1, 1.5, 1, 1 },
                Evidence = new EvidencePlace[] { new("a", 0, 0, 10), new("a", 0, 10, 3), new("nowhere", 0, 0, 1) },
                EvidenceRows = new[] { 0, 0, 0, 0, 0, 0, 0, 1, 2 },
            },
            out var problems);
        Assert.Equal("Iran supports Hezbollah", Assert.Single(graph.AllEdges).ToString());
        Assert.Equal(["KG4004", "KG4010", "KG4011", "KG4013", "KG4014"], problems.Select(static p => p.Code));
        Assert.Contains(problems, static p => p.Message.Contains("row 1 of the columns of 'supports' gives a role", StringComparison.Ordinal));
        Assert.Contains(problems, static p => p.Message.Contains("(rows like it: 2)", StringComparison.Ordinal));
    }

    [Fact]
    public void Columns_of_a_relation_that_the_schema_does_not_have_are_left_out()
    {
        var graph = Build(Columns("knows"), out var problems);
        Assert.Empty(graph.AllEdges);
        Assert.Equal("KG4006", Assert.Single(problems).Code);
    }

    [Fact]
    public void Columns_cannot_hold_claims_that_must_say_more()
    {
        var model = new GraphModel(
            "G", [new("Actor")], [new("gives", "gives") { Roles = [new("giver", ["Actor"]), new("taker", ["Actor"]), new("gift", ["Actor"])] }], [new("x", "Actor", "X")]);
        var builder = new GraphBuilder(model);
        builder.Add(Columns("gives"));
        builder.BuildGraph(out var problems);
        Assert.Equal("KG4017", Assert.Single(problems).Code);
        Assert.Contains("role 'gift'", problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_of_different_lengths_are_refused() => Assert.Throws<ArgumentException>(static () => GraphBuilder.For<WorldGraph>().Add(new ClaimColumns("supports")
    {
        Entities = [],
        Subjects = new[] { 0 },
        Objects = Array.Empty<int>(),
        Evidence = Array.Empty<EvidencePlace>(),
        EvidenceRows = new[] { 0 },
    }));

    [Fact]
    public void A_default_view_shares_the_columns_of_the_record()
    {
        var graph = Build(Columns("supports"), out _);
        Assert.Same(graph.Data.Columns!.Relations[0], graph.Tables[0].Columns);
        Assert.Same(graph.Tables[0].Columns, graph.Asserted().Tables[0].Columns);
        var claim = Assert.Single(Assert.Single(graph.Supports).Claims).Data;
        Assert.Equal(new Evidence("a", 0, 0, 20, "Iran backs Hezbollah"), claim.Evidence);
        Assert.Equal(Modality.Asserted, graph.Supports[0].Modality);
    }

    [Fact]
    public void Many_rows_are_sorted_as_few_are()
    {
        var random = new Random(7);
        var rows = Enumerable.Range(0, 20_000).Select(i => new EdgeRow(
            random.Next(50) == 0 ? EdgeRow.Unknown : random.Next(5_000), random.Next(50), Period.Unknown, i, 1)).ToArray();
        var expected = rows.Order().ToArray();
        Assert.Equal(expected, EdgeRowSort.Sort([.. rows], rows.Length, 5_000).Take(rows.Length));
        var ends = Enumerable.Range(0, 300_000).Select(_ => random.Next(-1, 40_000)).ToArray();
        var index = AdjacencyIndex.Of(ends);
        var naive = Enumerable.Range(0, ends.Length).ToLookup(i => ends[i]);
        for (var entity = 0; entity < 40_000; entity += 7)
            Assert.Equal(naive[entity], Enumerable.Range(0, index.EdgesAt(entity).Count).Select(i => index.EdgesAt(entity)[i]));
        Assert.Equal(0, index.EdgesAt(40_001).Count);
    }

    private static ClaimColumns Columns(string relation) => new(relation)
    {
        Entities = ["iran", "hezbollah"],
        Subjects = new[] { 0 },
        Objects = new[] { 1 },
        Evidence = new EvidencePlace[] { new("a", 0, 0, 20) },
        EvidenceRows = new[] { 0 },
    };

    private static WorldGraph Build(ClaimColumns columns, out ImmutableArray<Problem> problems)
    {
        var builder = GraphBuilder.For<WorldGraph>();
        builder.Add(columns);
        builder.Add(DrawnClaims.Article);
        return builder.Build(out problems);
    }

    private static void AssertSameEdges(WorldGraph expected, WorldGraph actual)
    {
        Assert.Equal(Describe(expected.AllEdges), Describe(actual.AllEdges));
        foreach (var entity in expected.AllEntities)
        {
            foreach (var relation in expected.Data.Model.Relations)
                Assert.Equal(Describe(expected.EdgesOf(relation, entity)), Describe(actual.EdgesOf(actual.Data.Model.Relations[relation.Index], entity)));
        }
    }

    private static IEnumerable<string> Describe(IEnumerable<Edge> edges) => edges.Select(static edge =>
        FormattableString.Invariant($"{edge} {edge.Period} {edge.Confidence} {edge.Modality}: {string.Join("; ", edge.Claims.Select(static claim => $"{claim} {claim.Period} {claim.Confidence}"))}"));
}
