using KnowledgeGraph.Diagrams.Tests.Reading;
using KnowledgeGraph.Diagrams.Tests.World;

namespace KnowledgeGraph.Diagrams.Tests;

/// <summary>Mermaid's own parser gives back what we wrote.</summary>
public sealed class MermaidParserTests
{
    [MermaidFact]
    public void Mermaid_reads_back_nodes_edges_groups_and_title()
    {
        var graph = SmallWorld.Sample().WithModality(ModalitySet.All);
        var model = DiagramModel.Of(graph);
        var read = MermaidParser.Read(graph.ToMermaid());
        Assert.Equal(model.Nodes.Select(static n => n.Label), read.Labels);
        Assert.Equal(model.Edges.Select(static e => (e.Source.Id, e.Target.Id, e.Label)), read.Edges);
        Assert.Equal(model.Groups.Select(static g => g.Name), read.Groups);
        Assert.Equal("World", read.Title);
    }

    [MermaidFact]
    public void Mermaid_reads_back_hostile_labels()
    {
        var names = HostileLabels.All;
        var read = MermaidParser.Read(HostileLabelTests.Named(names).ToMermaid());
        // HTML has no zero character and makes one line end of a carriage return and a line feed.
        Assert.Equal(names.Select(Html), read.Labels.Select(Html));
        Assert.Equal(names.Length, read.Edges.Count);
    }

    [MermaidFact]
    public void Mermaid_draws_as_many_edges_as_we_allow()
    {
        var graph = SmallWorld.Complete(32);
        Assert.Equal(500, MermaidParser.Read(graph.ToMermaid(new() { MaxEdges = 500, MaxCharacters = 50_000 })).Edges.Count);
    }

    private static string Html(string text) => text.Replace('\0', '\uFFFD').ReplaceLineEndings("\n");
}
