using System.Collections.Immutable;
using KnowledgeGraph.Diagrams;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>What <c>kg diagram</c> draws, and as what.</summary>
internal static class DiagramView
{
    public static readonly string[] Names = ["graph", "timeline", "matrix", "sources", "schema"];

    public static readonly string[] Formats = ["mermaid", "dot", "plantuml", "d2", "graphml", "gexf", "cytoscape", "svg"];

    /// <summary>The formats of a view, the usual one first.</summary>
    public static string[] FormatsOf(string view) => view switch
    {
        "timeline" => ["mermaid", "svg"],
        "matrix" or "sources" => ["svg"],
        _ => Formats,
    };

    /// <summary>The picture, and what a reader must know of it.</summary>
    /// <exception cref="DiagramException">The options name something that the graph does not have.</exception>
    public static string Draw(Graph graph, string view, string format, SvgOptions options, out ImmutableArray<Problem> problems)
    {
        var most = options.MaxEdges ?? format switch
        {
            "mermaid" => MermaidOptions.DefaultMaxEdges,
            "svg" => SvgOptions.DefaultMaxEdges,
            _ => int.MaxValue,
        };
        options = options with { MaxEdges = most };
        var model = view == "schema" ? DiagramModel.Of(graph.Data.Model, options) : DiagramModel.Of(graph, options);
        problems = model.Problems;
        return (view, format) switch
        {
            ("timeline", "svg") => graph.ToTimelineSvg(options),
            ("timeline", _) => graph.ToTimelineMermaid(MermaidOf(options)),
            ("matrix", _) => graph.ToMatrixSvg(options),
            ("sources", _) => graph.ToSourcesSvg(options),
            ("schema", "mermaid") => graph.Data.Model.ToClassDiagram(MermaidOf(options)),
            _ => Write(model, format, options),
        };
    }

    private static string Write(DiagramModel model, string format, SvgOptions options) => format switch
    {
        "dot" => model.ToDot(new DotOptions { Direction = options.Direction }),
        "plantuml" => model.ToPlantUml(new TextDiagramOptions { Direction = options.Direction }),
        "d2" => model.ToD2(new TextDiagramOptions { Direction = options.Direction }),
        "graphml" => model.ToGraphMl(),
        "gexf" => model.ToGexf(),
        "cytoscape" => model.ToCytoscapeJson(),
        "svg" => model.ToSvg(options),
        _ => model.ToMermaid(new MermaidOptions { Direction = options.Direction }),
    };

    private static MermaidOptions MermaidOf(SvgOptions options) => new()
    {
        Title = options.Title,
        Focus = options.Focus,
        Depth = options.Depth,
        Relations = options.Relations,
        Types = options.Types,
        During = options.During,
        Sources = options.Sources,
        Modalities = options.Modalities,
        MaxEdges = options.MaxEdges,
        Direction = options.Direction,
    };
}
