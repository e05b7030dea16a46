namespace KnowledgeGraph;

/// <summary>
/// How near each node is to all it can reach: one search a node, on several threads. Time in proportion to nodes times arcs.
/// </summary>
internal static class DistanceCentrality
{
    private const int BlockSize = 64;

    /// <summary>
    /// The reciprocal of the mean distance, scaled by the share of the others that can be reached. S. Wasserman, K. Faust: Social Network
    /// Analysis, 1994, formula 5.22 with the correction for unreachable nodes.
    /// </summary>
    public static double[] Closeness(Csr graph, int threads, CancellationToken cancellationToken) =>
        Run(graph, threads, Closeness, cancellationToken);

    private static double Closeness(List<double> lengths, int others)
    {
        var (sum, reached) = (0.0, 0);
        foreach (var length in lengths)
        {
            sum += Math.Max(length, Brandes.LeastLength);
            reached++;
        }

        return sum > 0 ? reached / sum * reached / others : 0;
    }

    /// <summary>
    /// The mean of the reciprocals of the distances, of which an unreachable node has 0. M. Marchiori, V. Latora: Harmony in the
    /// Small-World, Physica A 285, 2000; P. Boldi, S. Vigna: Axioms for Centrality, Internet Math. 10, 2014.
    /// </summary>
    public static double[] Harmonic(Csr graph, int threads, CancellationToken cancellationToken) =>
        Run(graph, threads, Harmonic, cancellationToken);

    private static double Harmonic(List<double> lengths, int others)
    {
        var sum = 0.0;
        foreach (var length in lengths) sum += 1 / Math.Max(length, Brandes.LeastLength);
        return others > 0 ? sum / others : 0;
    }

    private static double[] Run(Csr graph, int threads, Func<List<double>, int, double> score, CancellationToken cancellationToken)
    {
        var scores = new double[graph.Count];
        Blocks.Run(graph.Count, BlockSize, threads, (_, start, end) =>
        {
            var (depths, queue, lengths) = (new int[graph.Count], new int[graph.Count], new List<double>());
            Array.Fill(depths, -1);
            for (var node = start; node < end; node++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                lengths.Clear();
                if (graph.Lengths is null) CountSteps(graph, node, depths, queue, lengths);
                else lengths.AddRange(FiniteLengths(Dijkstra.Search(graph, node, cancellationToken), node));
                scores[node] = score(lengths, graph.Count - 1);
            }
        }, cancellationToken);
        return scores;
    }

    private static IEnumerable<double> FiniteLengths(Dijkstra search, int source) =>
        search.Lengths.Where((length, node) => node != source && double.IsFinite(length));

    private static void CountSteps(Csr graph, int source, int[] depths, int[] queue, List<double> lengths)
    {
        (queue[0], depths[source]) = (source, 0);
        var reached = 1;
        for (var i = 0; i < reached; i++)
        {
            foreach (var target in graph.Out(queue[i]))
            {
                if (depths[target] >= 0) continue;
                depths[target] = depths[queue[i]] + 1;
                lengths.Add(depths[target]);
                queue[reached++] = target;
            }
        }

        for (var i = 0; i < reached; i++) depths[queue[i]] = -1;
    }
}
