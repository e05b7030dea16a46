using System.Collections.Immutable;

namespace KnowledgeGraph.Diagrams;

/// <summary>Makes pictures of the first of some chosen edges of a graph.</summary>
internal sealed class GraphPicture(Graph graph, DiagramOptions options, ImmutableArray<EdgeDraft> drafts)
{
    private string Title => options.Title ?? (options.Focus is { } focus ? $"{graph.Data.Model.Name}: {graph.FindEntity(focus)!.Name}" : graph.Data.Model.Name);

    /// <summary>The picture with at most so many edges, the ones to keep first.</summary>
    public DiagramModel Top(int count)
    {
        var shown = drafts.Take(count).ToList();
        shown.Sort(EdgeDraft.ByPlace);
        var known = KnownNodes(shown);
        var unknown = new List<DiagramNode>();
        var edges = shown.Select(draft => EdgeOf(draft, known, unknown)).ToList();
        return new DiagramModel(Title, options.Description, known.Values.Concat(unknown), edges, drafts.Length, Top);
    }

    private SortedDictionary<int, DiagramNode> KnownNodes(List<EdgeDraft> shown)
    {
        var entities = new SortedSet<int>(shown.SelectMany(static draft => new[] { draft.Source, draft.Target }).Where(static index => index >= 0));
        if (options.Focus is { } focus) entities.Add(graph.FindEntity(focus)!.Index);
        // A graph's entities lie in order of type and id, and so do the nodes.
        var nodes = new SortedDictionary<int, DiagramNode>();
        foreach (var entity in entities.Select(graph.EntityAt))
        {
            var isFocus = string.Equals(entity.Id, options.Focus, StringComparison.Ordinal);
            nodes.Add(entity.Index, new DiagramNode(IdAt(nodes.Count), entity.Name, entity.Type.Name, entity.Id) { IsFocus = isFocus });
        }

        return nodes;
    }

    private DiagramEdge EdgeOf(EdgeDraft draft, SortedDictionary<int, DiagramNode> known, List<DiagramNode> unknown)
    {
        var relation = draft.Relation;
        return new DiagramEdge(
            NodeAt(draft.Source), NodeAt(draft.Target), relation.Id, relation.Name, draft.ClaimCount, draft.Line, relation.IsSymmetric)
        {
            Claims = draft.Claims,
            Periods = [.. draft.Claims.Select(graph.Data.EffectivePeriod).Where(static period => period.IsKnown).Distinct().Order()],
        };

        DiagramNode NodeAt(int index)
        {
            if (index >= 0) return known[index];
            var node = new DiagramNode(IdAt(known.Count + unknown.Count), "?", "", null);
            unknown.Add(node);
            return node;
        }
    }

    private static string IdAt(int position) => FormattableString.Invariant($"n{position}");
}
