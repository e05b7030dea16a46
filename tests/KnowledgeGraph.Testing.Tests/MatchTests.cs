using KnowledgeGraph.Diagrams;

namespace KnowledgeGraph.Testing.Tests;

/// <summary>Snapshots of what is not a whole graph; the accepted files stand beside this one.</summary>
public sealed class MatchTests
{
    private static readonly Graph Graph = World.Graph();

    [Fact]
    public void An_entity() => GraphSnapshot.Match(Graph.FindEntity("hezbollah")!);

    [Fact]
    public void Entities() => GraphSnapshot.Match(Graph.AllEntities);

    [Fact]
    public void Edges() => GraphSnapshot.Match(Graph.AllEdges);

    [Fact]
    public void Rows()
    {
        var rows = Graph.AllEdges.Select(static edge => (edge.Subject, Edge: edge, edge.Claims.Count, Said: "so, \"so\"", Day: new DateOnly(2016, 11, 12), None: (string?)null));
        GraphSnapshot.Match(rows);
    }

    [Fact]
    public void Rows_in_their_order() => GraphSnapshot.Match(
        Graph.AllEdges.Select(static edge => (edge.Subject, edge.Confidence)).Reverse(), new GraphSnapshotOptions { Ordered = true });

    [Fact]
    public void A_path() => GraphSnapshot.Match(Graph.FindPath(Graph.FindEntity("iran")!, Graph.FindEntity("russia")!, PathDirection.EitherWay)!);

    [Fact]
    public void Paths() => GraphSnapshot.Match(new[] { Graph.FindPath(Graph.FindEntity("iran")!, Graph.FindEntity("hezbollah")!)! });

    [Fact]
    public void A_timeline() => GraphSnapshot.Match(Graph.Timeline());

    [Fact]
    public void A_difference() => GraphSnapshot.Match(World.Earlier().Diff(Graph));

    [Fact]
    public void No_difference() => GraphSnapshot.Match(Graph.Diff(World.Graph()), new GraphSnapshotOptions { Diagram = false });

    [Fact]
    public void A_picture() => GraphSnapshot.Match(DiagramModel.Of(Graph, new DiagramOptions()), new GraphSnapshotOptions { Svg = true });

    [Fact]
    public void A_picture_in_another_language() => GraphSnapshot.MatchText(Graph.ToDot(), "gv");

    [Fact]
    public void Every_file_of_a_graph() => GraphSnapshot.Match(Graph, new GraphSnapshotOptions { Svg = true, Timeline = true, Quotes = false });

    [Fact]
    public void Nothing_found() => GraphSnapshot.Match(Graph.AllEdges.Where(static edge => edge.Confidence < 0));

    [Fact]
    public void What_has_no_facts_is_refused()
    {
        Assert.Throws<ArgumentException>(() => GraphSnapshot.Targets("text"));
        Assert.Throws<ArgumentException>(() => GraphSnapshot.Targets(42));
        Assert.False(GraphSnapshot.HasFacts("text"));
        Assert.False(GraphSnapshot.HasFacts(new[] { 1, 2 }));
        Assert.False(GraphSnapshot.HasFacts(Array.Empty<Edge>()));
        Assert.True(GraphSnapshot.HasFacts(Graph.AllEdges));
        Assert.True(GraphSnapshot.HasFacts(new[] { (1, Graph.FindEntity("iran")) }));
    }
}
