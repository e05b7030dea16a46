namespace KnowledgeGraph;

/// <summary>
/// Core numbers by removing the node of least degree over and over, and the order of removal. V. Batagelj, M. Zaveršnik: An O(m) Algorithm
/// for Cores Decomposition of Networks, 2003 (arXiv cs/0310049).
/// </summary>
internal static class CoreDecomposition
{
    /// <param name="graph">Symmetric, without loops and parallel arcs.</param>
    /// <param name="cancellationToken">Asked now and then.</param>
    /// <returns>The greatest k for each node such that it lies in a k-core, and the nodes in a degeneracy order.</returns>
    public static (int[] Cores, int[] Order) Run(Csr graph, CancellationToken cancellationToken)
    {
        var count = graph.Count;
        var degrees = new int[count];
        for (var node = 0; node < count; node++) degrees[node] = graph.Degree(node);
        var (order, position, bins) = SortByDegree(degrees);
        for (var i = 0; i < count; i++)
        {
            if ((i & 0xFFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            var node = order[i];
            foreach (var neighbour in graph.Out(node))
            {
                if (degrees[neighbour] <= degrees[node]) continue;
                // Swaps the neighbour with the first of its degree and moves that bin's border over it.
                var degree = degrees[neighbour]--;
                var (from, to) = (position[neighbour], bins[degree]++);
                var other = order[to];
                (order[from], order[to]) = (other, neighbour);
                (position[other], position[neighbour]) = (from, to);
            }
        }

        return (degrees, order);
    }

    private static (int[] Order, int[] Position, int[] Bins) SortByDegree(int[] degrees)
    {
        var bins = new int[(degrees.Length == 0 ? 0 : degrees.Max()) + 2];
        foreach (var degree in degrees) bins[degree + 1]++;
        CsrForms.Accumulate(bins);
        var (order, position) = (new int[degrees.Length], new int[degrees.Length]);
        var next = (int[])bins.Clone();
        for (var node = 0; node < degrees.Length; node++)
        {
            position[node] = next[degrees[node]]++;
            order[position[node]] = node;
        }

        return (order, position, bins);
    }
}
