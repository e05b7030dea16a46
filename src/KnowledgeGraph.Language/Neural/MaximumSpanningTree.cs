namespace KnowledgeGraph.Language.Neural;

/// <summary>The maximum spanning arborescence from node 0 (Chu and Liu 1965, Edmonds 1967), by contracting cycles.</summary>
internal static class MaximumSpanningTree
{
    /// <summary>
    /// Writes the head of each node but 0 to <paramref name="heads"/>. weights[from * size + to] is negative infinity where there is no arc; every
    /// node must be reachable.
    /// </summary>
    public static void Find(double[] weights, int size, int[] heads)
    {
        for (int to = 1; to < size; to++)
        {
            int best = -1;
            for (int from = 0; from < size; from++)
            {
                if (from != to && (best < 0 || weights[(from * size) + to] > weights[(best * size) + to]))
                {
                    best = from;
                }
            }

            heads[to] = best;
        }

        List<int>? cycle = FindCycle(heads, size);
        if (cycle is not null)
        {
            Contract(weights, size, heads, cycle);
        }
    }

    private static List<int>? FindCycle(int[] heads, int size)
    {
        var seen = new int[size];
        for (int start = 1; start < size; start++)
        {
            int at = start;
            while (at != 0 && seen[at] == 0)
            {
                seen[at] = start;
                at = heads[at];
            }

            if (at == 0 || seen[at] != start)
            {
                continue;
            }

            var cycle = new List<int>();
            int node = at;
            do
            {
                cycle.Add(node);
                node = heads[node];
            }
            while (node != at);
            return cycle;
        }

        return null;
    }

    private static void Contract(double[] weights, int size, int[] heads, List<int> cycle)
    {
        var inCycle = new bool[size];
        cycle.ForEach(node => inCycle[node] = true);
        int[] kept = [.. Enumerable.Range(0, size).Where(node => !inCycle[node])];
        int small = kept.Length + 1, merged = kept.Length;
        var reduced = new double[small * small];
        Array.Fill(reduced, double.NegativeInfinity);
        var enter = new int[small];
        var leave = new int[small];
        for (int i = 0; i < kept.Length; i++)
        {
            for (int j = 0; j < kept.Length; j++)
            {
                reduced[(i * small) + j] = weights[(kept[i] * size) + kept[j]];
            }

            foreach (int node in cycle)
            {
                double into = weights[(kept[i] * size) + node] - weights[(heads[node] * size) + node];
                if (into > reduced[(i * small) + merged])
                {
                    reduced[(i * small) + merged] = into;
                    enter[i] = node;
                }

                double outOf = weights[(node * size) + kept[i]];
                if (outOf > reduced[(merged * small) + i])
                {
                    reduced[(merged * small) + i] = outOf;
                    leave[i] = node;
                }
            }
        }

        var inner = new int[small];
        Find(reduced, small, inner);
        for (int i = 1; i < kept.Length; i++)
        {
            heads[kept[i]] = inner[i] == merged ? leave[i] : kept[inner[i]];
        }

        int entry = enter[inner[merged]];
        heads[entry] = kept[inner[merged]];
    }
}
