using System.Collections;
using System.Collections.Immutable;
using KnowledgeGraph.Diagrams;

namespace KnowledgeGraph.Testing;

/// <summary>What a snapshot compares.</summary>
/// <param name="Graph">The graph whose names a message uses, if there is one.</param>
/// <param name="Targets">The files.</param>
internal sealed record SnapshotContent(Graph? Graph, ImmutableArray<SnapshotTarget> Targets)
{
    public static SnapshotContent Of(Graph graph, GraphSnapshotOptions options)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ThrowIfEmpty(graph, options);
        List<SnapshotTarget> targets = [Target("txt", null, graph.ToSnapshot(new SnapshotOptions { Quotes = options.Quotes }))];
        if (options.Diagram) targets.Add(Target("mmd", "graph", graph.ToMermaid(options.Mermaid)));
        if (options.Svg) targets.Add(Target("svg", "graph", graph.ToSvg(SvgOf(options.Mermaid))));
        if (options.Timeline) targets.Add(Target("mmd", "timeline", graph.ToTimelineMermaid(options.Mermaid)));
        return new SnapshotContent(graph, [.. targets]);
    }

    public static SnapshotContent Of(IEntity entity, GraphSnapshotOptions options)
    {
        ArgumentNullException.ThrowIfNull(entity);
        var graph = entity.Graph;
        var picture = options.Mermaid with { Focus = entity.Id };
        List<SnapshotTarget> targets = [Target("txt", null, SnapshotLines.OfEntity(graph.EntityAt(entity.Index), options))];
        if (options.Diagram) targets.Add(Target("mmd", "graph", graph.ToMermaid(picture)));
        if (options.Svg) targets.Add(Target("svg", "graph", graph.ToSvg(SvgOf(picture))));
        if (options.Timeline) targets.Add(Target("mmd", "timeline", graph.ToTimelineMermaid(picture)));
        return new SnapshotContent(graph, [.. targets]);
    }

    public static SnapshotContent Of(IEnumerable results, GraphSnapshotOptions options)
    {
        ArgumentNullException.ThrowIfNull(results);
        var items = results.Cast<object?>().ToList();
        var graph = items.Select(SnapshotLines.GraphOf).FirstOrDefault(static found => found is not null);
        return new SnapshotContent(graph, [Target("txt", null, SnapshotLines.OfResults(items, graph, options))]);
    }

    public static SnapshotContent Of(GraphPath path, GraphSnapshotOptions options)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new SnapshotContent(path.Start.Graph, [Target("txt", null, SnapshotLines.OfPath(path, options))]);
    }

    public static SnapshotContent Of(GraphDiff diff, GraphSnapshotOptions options)
    {
        ArgumentNullException.ThrowIfNull(diff);
        List<SnapshotTarget> targets = [Target("txt", null, SnapshotLines.OfDiff(diff, options))];
        if (options.Diagram) targets.Add(Target("mmd", "graph", diff.ToMermaid(options.Mermaid)));
        return new SnapshotContent(null, [.. targets]);
    }

    public static SnapshotContent Of(DiagramModel picture, GraphSnapshotOptions options)
    {
        ArgumentNullException.ThrowIfNull(picture);
        List<SnapshotTarget> targets = [Target("mmd", null, picture.ToMermaid(options.Mermaid))];
        if (options.Svg) targets.Add(Target("svg", null, picture.ToSvg(SvgOf(options.Mermaid))));
        return new SnapshotContent(null, [.. targets]);
    }

    public static SnapshotContent OfAny(object value, GraphSnapshotOptions options) => value switch
    {
        KnowledgeGraph.Graph graph => Of(graph, options),
        IEntity entity => Of(entity, options),
        GraphDiff diff => Of(diff, options),
        DiagramModel picture => Of(picture, options),
        GraphPath path => Of(path, options),
        string => throw new ArgumentException("A text has no facts; compare it with MatchText.", nameof(value)),
        IEnumerable results => Of(results, options),
        _ => throw new ArgumentException($"{value?.GetType().Name ?? "null"} is no graph, part or difference of one.", nameof(value)),
    };

    public static bool HasFacts(object? value) => value switch
    {
        KnowledgeGraph.Graph or IEntity or GraphDiff or DiagramModel or GraphPath => true,
        string or null => false,
        IEnumerable results => results.Cast<object?>().Take(1).Any(static first => SnapshotLines.GraphOf(first) is not null),
        _ => false,
    };

    public static SnapshotTarget Target(string extension, string? name, string text) => new(extension, name, text.ReplaceLineEndings("\n").TrimEnd('\n'));

    private static SvgOptions SvgOf(MermaidOptions picture) => new()
    {
        Title = picture.Title,
        Description = picture.Description,
        Focus = picture.Focus,
        Depth = picture.Depth,
        Relations = picture.Relations,
        Types = picture.Types,
        During = picture.During,
        Sources = picture.Sources,
        Modalities = picture.Modalities,
        MaxEdges = picture.MaxEdges,
        Direction = picture.Direction,
    };

    private static void ThrowIfEmpty(Graph graph, GraphSnapshotOptions options)
    {
        if (graph.Data.ClaimCount > 0 || options.AllowEmpty) return;
        throw new GraphSnapshotException(
            $"error KG4207: there is nothing to compare: {graph}. " + (graph.Data.Articles.IsEmpty
                ? "No article was read: name the folder from AppContext.BaseDirectory and copy its files to the output, or check the path. "
                : "Its articles say nothing in the schema's words: see 'kg explain' for a sentence. ") +
            "Where that is what you test, give GraphSnapshotOptions.AllowEmpty.");
    }
}
