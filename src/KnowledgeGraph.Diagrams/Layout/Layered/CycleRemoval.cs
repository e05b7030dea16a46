namespace KnowledgeGraph.Diagrams;

/// <summary>
/// Chooses few edges to turn round so that no cycle is left: Eades, Lin and Smyth, "A fast and effective heuristic for the feedback arc set problem",
/// Information Processing Letters 47 (1993).
/// </summary>
internal static class CycleRemoval
{
    /// <summary>For each node its place in an order in which most edges lead forwards; the others are the ones to turn round.</summary>
    public static int[] Order(int nodes, IReadOnlyList<(int Source, int Target)> edges)
    {
        var (outgoing, incoming) = (new int[nodes], new int[nodes]);
        var neighbours = Enumerable.Range(0, nodes).Select(static _ => new List<(int Node, bool IsTarget)>()).ToArray();
        foreach (var (source, target) in edges)
        {
            outgoing[source]++;
            incoming[target]++;
            neighbours[source].Add((target, true));
            neighbours[target].Add((source, false));
        }

        var place = new int[nodes];
        var left = new SortedSet<int>(Enumerable.Range(0, nodes));
        var (first, last) = (0, nodes - 1);
        while (left.Count > 0)
        {
            if (left.FirstOrDefault(n => outgoing[n] == 0 && incoming[n] > 0, -1) is >= 0 and var sink) Take(sink, last--);
            else if (left.FirstOrDefault(n => incoming[n] == 0, -1) is >= 0 and var source) Take(source, first++);
            else Take(left.MaxBy(n => outgoing[n] - incoming[n]), first++);
        }

        return place;

        void Take(int node, int position)
        {
            place[node] = position;
            left.Remove(node);
            foreach (var (other, isTarget) in neighbours[node])
            {
                if (isTarget) incoming[other]--;
                else outgoing[other]--;
            }
        }
    }
}
