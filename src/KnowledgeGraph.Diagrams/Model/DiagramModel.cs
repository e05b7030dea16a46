using System.Collections.Immutable;

namespace KnowledgeGraph.Diagrams;

/// <summary>
/// A picture before anybody draws it: nodes grouped by type, edges of one relation between the same two nodes merged into one with a count.
/// Every writer draws from it. The same graph and options give the same picture. Immutable and thread-safe.
/// </summary>
public sealed class DiagramModel
{
    private readonly Func<int, DiagramModel> _top;
    private readonly string? _description;

    internal DiagramModel(string title, string? description, IEnumerable<DiagramNode> nodes, IEnumerable<DiagramEdge> edges, int totalEdges, Func<int, DiagramModel> top)
    {
        Title = title;
        _description = description;
        _top = top;
        var all = nodes.ToList();
        Groups = [.. all.Where(static n => n.Type.Length > 0).GroupBy(static n => n.Type, StringComparer.Ordinal).Select(static g => new DiagramGroup(g.Key, [.. g]))];
        Unknown = [.. all.Where(static n => n.Type.Length == 0)];
        Edges = [.. edges];
        TotalEdges = totalEdges;
    }

    /// <summary>What it is called.</summary>
    public string Title { get; }

    /// <summary>A sentence for people who cannot see it.</summary>
    public string Description => _description ?? DescribeCounts();

    /// <summary>The entities by type, in the schema's order of types.</summary>
    public ImmutableArray<DiagramGroup> Groups { get; }

    /// <summary>Nodes that stand for somebody whom the articles do not name, one an edge: two unknown attackers need not be the same.</summary>
    public ImmutableArray<DiagramNode> Unknown { get; }

    /// <summary>The edges, by source, target, relation and line.</summary>
    public ImmutableArray<DiagramEdge> Edges { get; }

    /// <summary>How many edges there are with those that found no room.</summary>
    public int TotalEdges { get; }

    /// <summary>Whether it shows every edge that the options ask for.</summary>
    public bool IsComplete => Edges.Length == TotalEdges;

    /// <summary>Every node, in order of its id.</summary>
    public IEnumerable<DiagramNode> Nodes => Groups.SelectMany(static group => group.Nodes).Concat(Unknown);

    /// <summary>What a picture that leaves edges out must show: <c>showing 120 of 940</c>; <see langword="null"/> where it shows all.</summary>
    public string? Omission => IsComplete ? null : FormattableString.Invariant($"showing {Edges.Length} of {TotalEdges}");

    /// <summary>What the signs of the picture mean: only those that it shows.</summary>
    public DiagramLegend Legend => DiagramLegend.Of(this);

    /// <summary>What a reader must know of it: <c>KG4110</c> where it leaves edges out. Empty where there is nothing to say.</summary>
    public ImmutableArray<Problem> Problems => Omission is not { } omission ? [] :
    [
        new Problem(
            "KG4110",
            ProblemSeverity.Warning,
            $"the picture leaves relations out: {omission}, the nearest and most reported; ask for more with a higher number, or for less with a focus"),
    ];

    /// <summary>Makes the picture of a graph.</summary>
    /// <param name="graph">The graph; its view says which claims count.</param>
    /// <param name="options">What of it to show; everything where <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">
    /// The options name a relation, type, source or entity that the graph does not have (a <see cref="DiagramException"/>), or a number out of range.
    /// </exception>
    public static DiagramModel Of(Graph graph, DiagramOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= new DiagramOptions();
        if (options.Modalities is { } modalities && graph.View.Modalities != modalities) graph = graph.WithModality(modalities);
        var drafts = DiagramSelection.Select(graph, options);
        return new GraphPicture(graph, options, drafts).Top(options.MaxEdges ?? int.MaxValue);
    }

    /// <summary>
    /// Makes the picture of a schema: a node for each type and trait, an edge <c>is</c> to its parent, and one for each relation from the types that may
    /// be its subject to those that may be its object.
    /// </summary>
    /// <param name="schema">The schema.</param>
    /// <param name="options">What of it to show, of which the title, the description, the relations, the types and the number of edges count.</param>
    /// <exception cref="ArgumentException">The options name a relation or type that the schema does not have, or a number out of range.</exception>
    public static DiagramModel Of(GraphModel schema, DiagramOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        options ??= new DiagramOptions();
        return new SchemaPicture(schema, options).Top(options.MaxEdges ?? int.MaxValue);
    }

    /// <summary>The same picture with at most so many edges, of those that it could show the nearest to the focus and the most reported.</summary>
    /// <param name="count">The number of edges, at least 0.</param>
    public DiagramModel Top(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return count >= Edges.Length ? this : _top(count);
    }

    private string DescribeCounts()
    {
        var entities = Groups.Sum(static group => group.Nodes.Length);
        var text = FormattableString.Invariant($"{Counted(Edges.Length, "relation", "relations")} among {Counted(entities, "entity", "entities")}");
        if (!IsComplete) text += FormattableString.Invariant($", of {TotalEdges} in all");
        var lines = Edges.Select(static edge => edge.Line).Distinct().Order().Select(static line => line switch
        {
            LineStyle.Dashed => "dashed where attributed or hedged",
            LineStyle.Dotted => "dotted where planned",
            LineStyle.Crossed => "crossed where denied",
            _ => "",
        }).Where(static words => words.Length > 0);
        return string.Join(", ", lines.Prepend(text)) + ".";
    }

    private static string Counted(int count, string one, string many) => FormattableString.Invariant($"{count} {(count == 1 ? one : many)}");
}
