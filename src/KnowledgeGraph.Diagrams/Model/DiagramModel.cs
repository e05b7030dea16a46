using System.Collections.Immutable;

namespace KnowledgeGraph.Diagrams;

/// <summary>
/// A picture of a graph before anybody draws it: nodes grouped by type, edges of one relation between the same two nodes merged into one with a count.
/// Every writer draws from it. The same graph and options give the same picture. Immutable and thread-safe.
/// </summary>
public sealed class DiagramModel
{
    private readonly Graph _graph;
    private readonly DiagramOptions _options;
    private readonly ImmutableArray<EdgeDraft> _drafts;

    private DiagramModel(Graph graph, DiagramOptions options, ImmutableArray<EdgeDraft> drafts, int count)
    {
        _graph = graph;
        _options = options;
        _drafts = drafts;
        var shown = drafts.Take(count).ToList();
        shown.Sort(EdgeDraft.ByPlace);
        var known = KnownNodes(shown);
        var unknown = new List<DiagramNode>();
        Edges = [.. shown.Select(draft => EdgeOf(draft, known, unknown))];
        Unknown = [.. unknown];
        Groups = [.. known.Values.GroupBy(static node => node.Type, StringComparer.Ordinal).Select(static g => new DiagramGroup(g.Key, [.. g]))];
    }

    /// <summary>What it is called.</summary>
    public string Title => _options.Title ?? (_options.Focus is { } focus ? $"{_graph.Data.Model.Name}: {_graph.FindEntity(focus)!.Name}" : _graph.Data.Model.Name);

    /// <summary>A sentence for people who cannot see it.</summary>
    public string Description => _options.Description ?? DescribeCounts();

    /// <summary>The entities by type, in the schema's order of types.</summary>
    public ImmutableArray<DiagramGroup> Groups { get; }

    /// <summary>Nodes that stand for somebody whom the articles do not name, one an edge: two unknown attackers need not be the same.</summary>
    public ImmutableArray<DiagramNode> Unknown { get; }

    /// <summary>The edges, by source, target, relation and line.</summary>
    public ImmutableArray<DiagramEdge> Edges { get; }

    /// <summary>How many edges there are with those that found no room.</summary>
    public int TotalEdges => _drafts.Length;

    /// <summary>Whether it shows every edge that the options ask for.</summary>
    public bool IsComplete => Edges.Length == TotalEdges;

    /// <summary>Every node, in order of its id.</summary>
    public IEnumerable<DiagramNode> Nodes => Groups.SelectMany(static group => group.Nodes).Concat(Unknown);

    /// <summary>What a picture that leaves edges out must show: <c>showing 120 of 940</c>; <see langword="null"/> where it shows all.</summary>
    public string? Omission => IsComplete ? null : FormattableString.Invariant($"showing {Edges.Length} of {TotalEdges}");

    /// <summary>Makes the picture of a graph.</summary>
    /// <param name="graph">The graph; its view says which claims count.</param>
    /// <param name="options">What of it to show; everything where <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">The options name a relation, type or entity that the graph does not have, or a number out of range.</exception>
    public static DiagramModel Of(Graph graph, DiagramOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= new DiagramOptions();
        var drafts = DiagramSelection.Select(graph, options);
        return new DiagramModel(graph, options, drafts, options.MaxEdges ?? int.MaxValue);
    }

    /// <summary>The same picture with at most so many edges, of those that it could show the nearest to the focus and the most reported.</summary>
    /// <param name="count">The number of edges, at least 0.</param>
    public DiagramModel Top(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return count >= Edges.Length ? this : new DiagramModel(_graph, _options, _drafts, count);
    }

    private SortedDictionary<int, DiagramNode> KnownNodes(List<EdgeDraft> shown)
    {
        var entities = new SortedSet<int>(shown.SelectMany(static draft => new[] { draft.Source, draft.Target }).Where(static index => index >= 0));
        if (_options.Focus is { } focus) entities.Add(_graph.FindEntity(focus)!.Index);
        // A graph's entities lie in order of type and id, and so do the nodes.
        var nodes = new SortedDictionary<int, DiagramNode>();
        foreach (var entity in entities.Select(_graph.EntityAt))
            nodes.Add(entity.Index, new DiagramNode(IdAt(nodes.Count), entity.Name, entity.Type.Name, entity.Id));
        return nodes;
    }

    private static DiagramEdge EdgeOf(EdgeDraft draft, SortedDictionary<int, DiagramNode> known, List<DiagramNode> unknown)
    {
        var relation = draft.Relation;
        return new DiagramEdge(
            NodeAt(draft.Source), NodeAt(draft.Target), relation.Id, relation.Name, draft.ClaimCount, draft.Line, relation.IsSymmetric);

        DiagramNode NodeAt(int index)
        {
            if (index >= 0) return known[index];
            var node = new DiagramNode(IdAt(known.Count + unknown.Count), "?", "", null);
            unknown.Add(node);
            return node;
        }
    }

    private static string IdAt(int position) => FormattableString.Invariant($"n{position}");

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
