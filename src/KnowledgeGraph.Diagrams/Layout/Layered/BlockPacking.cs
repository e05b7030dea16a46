namespace KnowledgeGraph.Diagrams;

/// <summary>Packs blocks of aligned vertices: each as far left as those to its left allow, then as far right as those to its right ask for.</summary>
internal static class BlockPacking
{
    /// <summary>The coordinate of each vertex.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="layers">Its layers in the order in which they are packed.</param>
    /// <param name="root">The block of each vertex, named by one of its vertices.</param>
    public static double[] Pack(LayeredGraph graph, List<int>[] layers, int[] root)
    {
        var next = new Dictionary<int, Dictionary<int, double>>();
        foreach (var layer in layers)
        {
            for (var i = 0; i < layer.Count; i++)
            {
                var after = next.TryGetValue(root[layer[i]], out var known) ? known : next[root[layer[i]]] = [];
                if (i + 1 == layer.Count) continue;
                var room = ((graph.SizeOf(layer[i]) + graph.SizeOf(layer[i + 1])) / 2) + graph.GapBetween(layer[i], layer[i + 1]);
                after[root[layer[i + 1]]] = Math.Max(room, after.GetValueOrDefault(root[layer[i + 1]]));
            }
        }

        var order = Sort(next);
        var x = new double[graph.Count];
        foreach (var block in order)
            foreach (var (other, room) in next[block]) x[other] = Math.Max(x[other], x[block] + room);
        foreach (var block in Enumerable.Reverse(order))
        {
            var limit = double.PositiveInfinity;
            foreach (var (other, room) in next[block]) limit = Math.Min(limit, x[other] - room);
            if (!double.IsPositiveInfinity(limit)) x[block] = Math.Max(x[block], limit);
        }

        for (var v = 0; v < graph.Count; v++) x[v] = x[root[v]];
        return x;
    }

    // Every block before those to its right.
    private static List<int> Sort(Dictionary<int, Dictionary<int, double>> next)
    {
        var order = new List<int>(next.Count);
        var state = new Dictionary<int, bool>();
        var stack = new Stack<int>();
        foreach (var start in next.Keys)
        {
            stack.Push(start);
            while (stack.TryPeek(out var block))
            {
                if (state.TryAdd(block, false))
                {
                    foreach (var other in next[block].Keys) if (!state.ContainsKey(other)) stack.Push(other);
                    continue;
                }

                stack.Pop();
                if (state[block]) continue;
                state[block] = true;
                order.Add(block);
            }
        }

        order.Reverse();
        return order;
    }
}
