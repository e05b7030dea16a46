using System.Collections.Immutable;

namespace KnowledgeGraph.Diagrams;

/// <summary>
/// What of an explorer's graph is new or different since an earlier one, and what of the earlier one is gone. The picture holds what is gone too, so that it can be
/// marked where it stood; those edges come last.
/// </summary>
internal sealed class ExplorerMarks
{
    private readonly Graph _after;
    private readonly HashSet<EdgeKey> _before;
    private readonly HashSet<EdgeKey> _touched;

    // An edge of either graph as the explorer merges them; ends by the later graph's id, empty for somebody unknown.
    private readonly record struct EdgeKey
    {
        private EdgeKey(string source, RelationKey relation, string target, LineStyle line)
        {
            var isTurned = relation.IsSymmetric && string.CompareOrdinal(source, target) > 0;
            (Source, Target) = isTurned ? (target, source) : (source, target);
            Relation = relation.Id;
            Line = line == LineStyle.Dashed ? LineStyle.Solid : line;
        }

        private readonly record struct RelationKey(string Id, bool IsSymmetric);

        private string Source { get; }

        private string Target { get; }

        private string Relation { get; }

        private LineStyle Line { get; }

        public static EdgeKey Of(DiagramEdge edge, Graph after) =>
            new(IdOf(edge.Source.EntityId, after), new RelationKey(edge.RelationId, edge.IsSymmetric), IdOf(edge.Target.EntityId, after), edge.Line);

        public static EdgeKey Of(Edge edge, Graph after)
        {
            var line = edge.Modality switch { Modality.Planned => LineStyle.Dotted, Modality.Negated => LineStyle.Crossed, _ => LineStyle.Solid };
            return new(IdOf(edge.Subject?.Id, after), new RelationKey(edge.Relation.Id, edge.Relation.IsSymmetric), IdOf(edge.Object?.Id, after), line);
        }
    }

    private ExplorerMarks(Graph after, DiagramModel model, int kept, HashSet<EdgeKey> before, HashSet<EdgeKey> touched)
    {
        _after = after;
        Model = model;
        KeptEdges = kept;
        _before = before;
        _touched = touched;
    }

    /// <summary>The picture of the later graph with the edges and entities of the earlier one that are gone.</summary>
    public DiagramModel Model { get; }

    /// <summary>How many edges the later graph has; those behind are gone.</summary>
    public int KeptEdges { get; }

    /// <summary>Whether an edge of the later graph is new, different (<see langword="true"/>, <see langword="false"/>), or as it was.</summary>
    public bool? IsNew(DiagramEdge edge)
    {
        var key = EdgeKey.Of(edge, _after);
        return !_before.Contains(key) ? true : _touched.Contains(key) ? false : null;
    }

    /// <summary>Compares the pictures that the same options make of two graphs.</summary>
    public static ExplorerMarks Of(Graph before, Graph after, DiagramModel model, ExplorerOptions options, GraphDiff diff)
    {
        var all = options with { MaxEdges = null };
        var known = EdgesOf(after, all).Select(edge => EdgeKey.Of(edge, after)).ToHashSet();
        var earlier = EdgesOf(before, all);
        var relations = after.Data.Model.Relations.Select(static relation => relation.Id).ToHashSet(StringComparer.Ordinal);
        var gone = earlier.Where(edge => !known.Contains(EdgeKey.Of(edge, after)) && relations.Contains(edge.RelationId)).ToList();
        var touched = diff.Edges.SelectMany(static change => new[] { change.Before, change.After }).OfType<Edge>().Select(edge => EdgeKey.Of(edge, after)).ToHashSet();
        return new ExplorerMarks(after, WithGone(model, gone, after), model.Edges.Length, earlier.Select(edge => EdgeKey.Of(edge, after)).ToHashSet(), touched);
    }

    // The later graph may have merged an entity into another.
    private static string IdOf(string? id, Graph after) => id is null ? "" : after.FindEntity(id)?.Id ?? id;

    // An earlier graph may lack what the options name: then it had nothing of what is asked for.
    private static ImmutableArray<DiagramEdge> EdgesOf(Graph graph, ExplorerOptions options)
    {
        try
        {
            return DiagramModel.Of(graph, options).Edges;
        }
        catch (DiagramException)
        {
            return [];
        }
    }

    private static DiagramModel WithGone(DiagramModel model, List<DiagramEdge> gone, Graph after)
    {
        var nodes = model.Nodes.Where(static node => node.EntityId is not null).ToDictionary(static node => node.EntityId!, StringComparer.Ordinal);
        var further = new List<DiagramNode>();
        // Without what was said: its articles may be gone too, and the list of changes quotes it.
        var edges = gone.ConvertAll(edge => edge with { Source = NodeOf(edge.Source), Target = NodeOf(edge.Target), Claims = [] });
        return new DiagramModel(model.Title, model.Description, model.Nodes.Concat(further), model.Edges.Concat(edges), model.TotalEdges + edges.Count, model.Top);

        DiagramNode NodeOf(DiagramNode node)
        {
            var id = IdOf(node.EntityId, after);
            if (nodes.TryGetValue(id, out var known)) return known;
            var added = node with { Id = FormattableString.Invariant($"g{further.Count}"), EntityId = node.EntityId is null ? null : id, IsFocus = false };
            further.Add(added);
            if (id.Length > 0) nodes.Add(id, added);
            return added;
        }
    }
}
