namespace KnowledgeGraph.Tests.Algorithms;

/// <summary>Centralities against sums over all pairs and against iterations in double precision.</summary>
public sealed class CentralityTests
{
    [Fact]
    public void Betweenness_is_the_sum_of_shares_of_all_shortest_paths() => Judge.Holds(
        TestGraph.Small,
        1000,
        static graph => Brandes.Run(graph.Directed.Simple, Nodes(graph), 1, default),
        static (graph, scores) => AssertClose(Shares(graph, isSymmetric: false, isWeighted: false), scores, 1e-9),
        static graph => Brandes.Run(graph.Directed, Nodes(graph), 1, default),
        static graph => Brandes.Run(graph.Undirected.Simple, Nodes(graph), 1, default),
        static graph => Brandes.Run(graph.Directed.Simple, [.. Nodes(graph).Skip(1)], 1, default));

    [Fact]
    public void Betweenness_counts_lengths() => Judge.Holds(
        TestGraph.Small,
        1000,
        static graph => Brandes.Run(graph.UndirectedWeighted.Simple, Nodes(graph), 1, default),
        static (graph, scores) => AssertClose(Shares(graph, isSymmetric: true, isWeighted: true), scores, 1e-9),
        static graph => Brandes.Run(graph.Undirected.Simple, Nodes(graph), 1, default));

    [Fact]
    public void Betweenness_has_the_same_bits_for_any_number_of_threads()
    {
        var graph = TestGraph.Random(5, 300, 1200);
        Assert.Equal(Brandes.Run(graph.Directed.Simple, Nodes(graph), 1, default), Brandes.Run(graph.Directed.Simple, Nodes(graph), 7, default));
    }

    [Fact]
    public void Closeness_follows_from_the_distances() => Judge.Holds(
        TestGraph.Small,
        1000,
        static graph => (DistanceCentrality.Closeness(graph.Weighted, 1, default), DistanceCentrality.Harmonic(graph.Weighted, 1, default)),
        static (graph, scores) => AssertDistances(graph, isWeighted: true, scores),
        static graph => (DistanceCentrality.Closeness(graph.Directed, 1, default), DistanceCentrality.Harmonic(graph.Weighted, 1, default)),
        static graph => (DistanceCentrality.Closeness(graph.Weighted, 1, default), DistanceCentrality.Harmonic(graph.Weighted.Reverse, 1, default)));

    [Fact]
    public void Closeness_in_steps_follows_from_the_distances() => Judge.Holds(
        TestGraph.Small,
        1000,
        static graph => (DistanceCentrality.Closeness(graph.Directed, 2, default), DistanceCentrality.Harmonic(graph.Directed, 2, default)),
        static (graph, scores) => AssertDistances(graph, isWeighted: false, scores),
        static graph => (DistanceCentrality.Closeness(graph.Directed.Reverse, 1, default), DistanceCentrality.Harmonic(graph.Directed, 1, default)));

    [Fact]
    public void PageRank_is_the_fixed_point() => Judge.Holds(
        TestGraph.Small,
        1000,
        static graph => PageRankIteration.Run(graph.Directed, 0.85, 200, 0, 1, default).Ranks,
        static (graph, ranks) => AssertClose(FixedPoint(graph, 0.85, static _ => 1), Array.ConvertAll(ranks, static rank => (double)rank), 2e-5),
        static graph => PageRankIteration.Run(graph.Directed, 0.8, 200, 0, 1, default).Ranks,
        static graph => PageRankIteration.Run(graph.Directed, 0.85, 3, 0, 1, default).Ranks,
        static graph => PageRankIteration.Run(graph.Directed.Simple, 0.85, 200, 0, 1, default).Ranks);

    [Fact]
    public void PageRank_prefers_strong_edges() => Judge.Holds(
        TestGraph.Small,
        1000,
        static graph => PageRankIteration.Run(graph.Weighted, 0.85, 200, 0, 1, default).Ranks,
        static (graph, ranks) => AssertClose(FixedPoint(graph, 0.85, static length => length), Array.ConvertAll(ranks, static rank => (double)rank), 2e-5),
        static graph => PageRankIteration.Run(graph.Directed, 0.85, 200, 0, 1, default).Ranks);

    [Fact]
    public void PageRank_has_the_same_bits_for_any_number_of_threads()
    {
        var graph = TestGraph.Random(7, 40_000, 200_000).Directed;
        var one = PageRankIteration.Run(graph, 0.85, 100, 1e-6, 1, default);
        var many = PageRankIteration.Run(graph, 0.85, 100, 1e-6, 5, default);
        Assert.Equal(one.Ranks, many.Ranks);
        Assert.Equal((one.Iterations, true), (many.Iterations, many.HasConverged));
        Assert.Equal(1, one.Ranks.Sum(static rank => (double)rank), 4);
    }

    /// <summary>The example in Wikipedia's article on PageRank, in per cent.</summary>
    [Fact]
    public void PageRank_of_the_textbook_example_comes_out()
    {
        const int A = 0, B = 1, C = 2, D = 3, E = 4, F = 5, G = 6, H = 7, I = 8, J = 9, K = 10;
        var graph = TestGraph.Of(11, (B, C), (C, B), (D, A), (D, B), (E, B), (E, D), (E, F), (F, B), (F, E), (G, B), (G, E), (H, B), (H, E), (I, B), (I, E), (J, E), (K, E));
        var ranks = PageRankIteration.Run(graph.Directed, 0.85, 200, 1e-7, 1, default).Ranks;
        double[] expected = [3.3, 38.4, 34.3, 3.9, 8.1, 3.9, 1.6, 1.6, 1.6, 1.6, 1.6];
        AssertClose(expected, Array.ConvertAll(ranks, static rank => 100.0 * rank), 0.06);
    }

    private static int[] Nodes(TestGraph graph) => [.. Enumerable.Range(0, graph.Count)];

    private static void AssertClose(double[] expected, double[] actual, double tolerance)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var i = 0; i < expected.Length; i++) Assert.True(Math.Abs(expected[i] - actual[i]) <= tolerance, FormattableString.Invariant($"[{i}]: {expected[i]} expected, {actual[i]} found"));
    }

    private static void AssertDistances(TestGraph graph, bool isWeighted, (double[] Closeness, double[] Harmonic) scores)
    {
        var distances = graph.Distances(isSymmetric: false, isWeighted);
        var (closeness, harmonic) = (new double[graph.Count], new double[graph.Count]);
        for (var node = 0; node < graph.Count && graph.Count > 1; node++)
        {
            var reached = Nodes(graph).Where(other => other != node).Select(other => distances[node, other].Length).Where(double.IsFinite).ToArray();
            var others = graph.Count - 1.0;
            if (reached.Length > 0) closeness[node] = 1 / reached.Average() * (reached.Length / others);
            harmonic[node] = reached.Sum(static length => 1 / length) / others;
        }

        AssertClose(closeness, scores.Closeness, 1e-9);
        AssertClose(harmonic, scores.Harmonic, 1e-9);
    }

    /// <summary>Of all pairs of others, the share of their shortest paths, counted by enumeration, that pass through each node.</summary>
    private static double[] Shares(TestGraph graph, bool isSymmetric, bool isWeighted)
    {
        var distances = graph.Distances(isSymmetric, isWeighted);
        var scores = new double[graph.Count];
        for (var source = 0; source < graph.Count; source++)
        {
            for (var target = 0; target < graph.Count; target++)
            {
                if (source == target || double.IsPositiveInfinity(distances[source, target].Length)) continue;
                var paths = ShortestPathsBetween(graph, distances, isSymmetric, isWeighted, source, target);
                foreach (var node in paths.SelectMany(path => path.Skip(1).SkipLast(1))) scores[node] += 1.0 / paths.Count;
            }
        }

        return scores;
    }

    private static List<int[]> ShortestPathsBetween(TestGraph graph, (double Length, int Hops)[,] distances, bool isSymmetric, bool isWeighted, int source, int target)
    {
        if (source == target) return [[source]];
        return [.. from next in Nodes(graph)
                   where next != source
                   let arcs = graph.Arcs.Where(arc => (arc.From, arc.To) == (source, next) || (isSymmetric && (arc.To, arc.From) == (source, next)))
                   where arcs.Any()
                   let length = isWeighted ? arcs.Min(static arc => arc.Length) : 1
                   where length + distances[next, target].Length == distances[source, target].Length
                   from rest in ShortestPathsBetween(graph, distances, isSymmetric, isWeighted, next, target)
                   select (int[])[source, .. rest]];
    }

    private static double[] FixedPoint(TestGraph graph, double damping, Func<double, double> strength)
    {
        var ranks = Enumerable.Repeat(1.0 / graph.Count, graph.Count).ToArray();
        for (var i = 0; i < 300; i++)
        {
            var next = Enumerable.Repeat((1 - damping) / graph.Count, graph.Count).ToArray();
            for (var node = 0; node < graph.Count; node++)
            {
                var total = graph.Arcs.Where(arc => arc.From == node).Sum(arc => strength(arc.Length));
                foreach (var arc in graph.Arcs.Where(arc => arc.From == node)) next[arc.To] += damping * ranks[node] * strength(arc.Length) / total;
                for (var other = 0; total == 0 && other < graph.Count; other++) next[other] += damping * ranks[node] / graph.Count;
            }

            ranks = next;
        }

        return ranks;
    }
}
