namespace KnowledgeGraph.Interop;

/// <summary>Gathers the edges between the same two entities.</summary>
internal static class EdgeMerge
{
    /// <summary>One edge for each pair of ends, in the order of the first edge between them.</summary>
    /// <param name="edges">The edges as walked.</param>
    /// <param name="isDirected">Whether edges from one to another and back stay apart.</param>
    public static IEnumerable<MergedEdge> Merge(IEnumerable<IEntityEdge> edges, bool isDirected)
    {
        var groups = new Dictionary<(int, int), List<IEntityEdge>>();
        var order = new List<List<IEntityEdge>>();
        foreach (var edge in edges)
        {
            var (from, to) = (edge.Source.Index, edge.Target.Index);
            var key = isDirected || from <= to ? (from, to) : (to, from);
            if (!groups.TryGetValue(key, out var group))
            {
                groups.Add(key, group = []);
                order.Add(group);
            }

            group.Add(edge);
        }

        return order.Select(static group => new MergedEdge(group[0].Source, group[0].Target, [.. group.Select(static edge => edge.Edge)]));
    }
}
