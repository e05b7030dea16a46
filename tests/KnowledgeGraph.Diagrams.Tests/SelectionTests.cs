using KnowledgeGraph.Diagrams.Tests.Reading;
using KnowledgeGraph.Diagrams.Tests.World;

namespace KnowledgeGraph.Diagrams.Tests;

public sealed class SelectionTests
{
    [Fact]
    public void Claims_of_one_relation_between_two_nodes_are_one_edge_with_a_count()
    {
        var model = DiagramModel.Of(SmallWorld.Sample());
        var edge = Assert.Single(model.Edges, static e => e.Relation == "attacks" && e.Source.Label == "Hezbollah");
        Assert.Equal(2, edge.ClaimCount);
        Assert.Equal("attacks ×2", edge.Label);
    }

    [Fact]
    public void Lines_tell_assertions_reports_plans_and_denials_apart()
    {
        var graph = SmallWorld.Sample().WithModality(ModalitySet.All);
        var lines = DiagramModel.Of(graph).Edges.Select(static e => $"{e.Source.Label} {e.Label} {e.Target.Label}: {e.Line}");
        Assert.Equal(
            [
                "Iran allied with Russia: Solid",
                "Iran supports Hezbollah: Dashed",
                "Russia supports ×2 Hezbollah: Solid",
                "Türkiye attacks (denied) Hama: Crossed",
                "Hezbollah attacks ×2 Aleppo: Solid",
                "Hezbollah attacks (planned) Hama: Dotted",
                "? attacks Aleppo: Solid",
            ],
            lines);
        var text = graph.ToMermaid();
        Assert.Contains("n2 --x|\"attacks (denied)\"| n5\n", text, StringComparison.Ordinal);
        Assert.Contains("linkStyle 1 stroke-dasharray:8 4\n  linkStyle 5 stroke-dasharray:2 4\n", text, StringComparison.Ordinal);
        Assert.Contains("arrowhead=tee", graph.ToDot(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_denial_next_to_an_assertion_stays_an_edge_of_its_own()
    {
        var graph = SmallWorld.Graph(
            SmallWorld.Syria,
            SmallWorld.Claim("supports", "russia", "hezbollah"),
            SmallWorld.Claim("supports", "russia", "hezbollah", Modality.Negated)).WithModality(ModalitySet.All);
        Assert.Equal(["supports", "supports (denied)"], DiagramModel.Of(graph).Edges.Select(static e => e.Label));
    }

    [Theory]
    [InlineData(1, "Hezbollah, Iran, Russia")]
    [InlineData(2, "Aleppo, Hama, Hezbollah, Iran, Russia")]
    [InlineData(99, "Aleppo, Hama, Hezbollah, Iran, Russia, Türkiye")]
    public void A_focus_shows_what_lies_within_its_depth(int depth, string names)
    {
        var graph = SmallWorld.Sample().WithModality(ModalitySet.All);
        var model = DiagramModel.Of(graph, new DiagramOptions { Focus = "russia", Depth = depth });
        var labels = model.Nodes.Where(static n => n.EntityId is not null).Select(static n => n.Label).Order(StringComparer.Ordinal);
        Assert.Equal(names, string.Join(", ", labels));
        Assert.Equal("World: Russia", model.Title);
    }

    [Fact]
    public void Somebody_unknown_counts_as_a_step()
    {
        Assert.Contains(DiagramModel.Of(SmallWorld.Sample(), new DiagramOptions { Focus = "aleppo" }).Edges, static e => e.Source.EntityId is null);
        Assert.DoesNotContain(DiagramModel.Of(SmallWorld.Sample(), new DiagramOptions { Focus = "hezbollah" }).Edges, static e => e.Source.EntityId is null);
    }

    [Fact]
    public void A_focus_that_nothing_is_said_of_stands_alone()
    {
        var model = DiagramModel.Of(SmallWorld.Sample(), new DiagramOptions { Focus = "turkiye" });
        Assert.Equal(["Türkiye"], model.Nodes.Select(static n => n.Label));
        Assert.Empty(model.Edges);
    }

    [Fact]
    public void Relations_go_by_id_or_name_and_types_include_subtypes()
    {
        var options = new DiagramOptions { Relations = ["allied-with", "supports"] };
        Assert.Equal(["alliedWith", "supports"], DiagramModel.Of(SmallWorld.Sample(), options).Edges.Select(static e => e.Relation).Distinct());
        Assert.Equal(["alliedWith"], DiagramModel.Of(SmallWorld.Sample(), new() { Relations = ["alliedWith"] }).Edges.Select(static e => e.Relation));
        Assert.DoesNotContain(DiagramModel.Of(SmallWorld.Sample(), new() { Types = ["Actor"] }).Groups, static g => g.Name == "Place");
        Assert.Equal(["Country"], DiagramModel.Of(SmallWorld.Sample(), new() { Types = ["Country"] }).Groups.Select(static g => g.Name));
    }

    [Fact]
    public void Unknown_names_are_refused_with_the_known_ones()
    {
        var graph = SmallWorld.Sample();
        Assert.Contains("supports, attacks, alliedWith", Assert.Throws<DiagramException>(() => graph.ToMermaid(new() { Relations = ["hugs"] })).Message, StringComparison.Ordinal);
        Assert.Contains("Actor, Country", Assert.Throws<DiagramException>(() => graph.ToDot(new() { Types = ["Planet"] })).Message, StringComparison.Ordinal);
        Assert.Contains("'mars'", Assert.Throws<DiagramException>(() => graph.ToDot(new() { Focus = "mars" })).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => graph.ToDot(new() { MaxEdges = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => graph.ToDot(new() { Focus = "russia", Depth = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => graph.ToMermaid(new() { MaxEdges = 501 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => graph.ToMermaid(new() { MaxCharacters = 50_001 }));
    }

    [Fact]
    public void The_most_reported_edges_stay()
    {
        var model = DiagramModel.Of(SmallWorld.Sample(), new DiagramOptions { MaxEdges = 2 });
        Assert.Equal(["supports ×2", "attacks ×2"], model.Edges.Select(static e => e.Label));
        Assert.Equal("showing 2 of 5", model.Omission);
        Assert.Contains("2 relations among 3 entities, of 5 in all", model.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_graph_says_so()
    {
        var read = FlowchartReader.Read(SmallWorld.Graph(SmallWorld.Syria).ToMermaid());
        Assert.Equal(["no relations to show"], read.Nodes.Values);
    }
}
