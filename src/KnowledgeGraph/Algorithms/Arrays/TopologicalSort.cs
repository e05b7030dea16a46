namespace KnowledgeGraph;

/// <summary>
/// A topological order, of all that are possible the one with the smallest nodes first. A. B. Kahn: Topological Sorting of Large Networks,
/// Comm. ACM 5, 1962. Time in proportion to arcs and, for the order among the free ones, n log n.
/// </summary>
internal static class TopologicalSort
{
    /// <summary>All nodes in order, or fewer where there is a cycle.</summary>
    public static int[] Order(Csr graph, CancellationToken cancellationToken)
    {
        var missing = new int[graph.Count];
        foreach (var target in graph.Targets) missing[target]++;
        var free = new PriorityQueue<int, int>();
        for (var node = 0; node < graph.Count; node++)
        {
            if (missing[node] == 0) free.Enqueue(node, node);
        }

        var order = new List<int>(graph.Count);
        while (free.TryDequeue(out var node, out _))
        {
            if ((order.Count & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            order.Add(node);
            foreach (var target in graph.Out(node))
            {
                if (--missing[target] == 0) free.Enqueue(target, target);
            }
        }

        return [.. order];
    }

    /// <summary>The arcs of a shortest cycle through the smallest node that lies on any; empty where there is none.</summary>
    public static int[] Cycle(Csr graph, CancellationToken cancellationToken)
    {
        var labels = StrongComponents.Labels(graph, cancellationToken);
        for (var node = 0; node < graph.Count; node++)
        {
            foreach (var target in graph.Out(node))
            {
                if (labels[target] == labels[node]) return ShortestCycle(graph, labels, node);
            }
        }

        return [];
    }

    private static int[] ShortestCycle(Csr graph, int[] labels, int start)
    {
        var reachedBy = new Dictionary<int, (int Node, int Arc)>();
        var queue = new Queue<int>([start]);
        while (queue.TryDequeue(out var node))
        {
            for (var arc = graph.Offsets[node]; arc < graph.Offsets[node + 1]; arc++)
            {
                var target = graph.Targets[arc];
                if (labels[target] != labels[start] || !reachedBy.TryAdd(target, (node, arc))) continue;
                if (target != start)
                {
                    queue.Enqueue(target);
                    continue;
                }

                var arcs = new List<int> { arc };
                for (var at = node; at != start; at = reachedBy[at].Node) arcs.Add(reachedBy[at].Arc);
                arcs.Reverse();
                return [.. arcs];
            }
        }

        return [];
    }
}
