namespace KnowledgeGraph.Tests.Algorithms;

/// <summary>Communities: what Leiden promises of every division, and how near it comes to the best one, found by trying all.</summary>
public sealed class CommunityTests
{
    [Fact]
    public void Communities_are_connected_and_no_node_would_do_better_elsewhere() => Judge.Holds(
        TestGraph.Small,
        1000,
        static graph => Leiden.Run(graph.UndirectedWeighted, 1, 1, default),
        static (graph, found) => AssertSound(graph, found.Labels, found.Modularity),
        static graph => (new int[graph.Count], 0),
        static graph => Stated(graph, [.. Enumerable.Range(0, graph.Count)]),
        static graph => Stated(graph, ConnectedComponents.Labels(graph.Undirected, 1, default)),
        static graph => (Leiden.Run(graph.UndirectedWeighted, 1, 1, default).Labels, 1));

    [Fact]
    public void They_are_so_on_larger_graphs() => Judge.Holds(
        TestGraph.Large,
        60,
        static graph => Leiden.Run(graph.UndirectedWeighted, 1, 1, default),
        static (graph, found) => AssertSound(graph, found.Labels, found.Modularity),
        static graph => Stated(graph, ConnectedComponents.Labels(graph.Undirected, 1, default)));

    [Fact]
    public void The_best_division_is_nearly_always_found()
    {
        var (best, cases) = (0, 0);
        for (var seed = 0; seed < 200; seed++)
        {
            var graph = TestGraph.Random(seed, 7, 10);
            var optimum = Divisions(7).Max(labels => Modularity(graph, labels));
            var found = Leiden.Run(graph.UndirectedWeighted, 1, 1, default).Modularity;
            Assert.True(found <= optimum + 1e-9);
            Assert.True(found >= optimum - 0.12, FormattableString.Invariant($"{graph}: {found} instead of {optimum}"));
            cases++;
            if (found >= optimum - 1e-9) best++;
        }

        Assert.True(best >= 0.85 * cases, FormattableString.Invariant($"only {best} of {cases}"));
    }

    [Fact]
    public void The_same_seed_gives_the_same_communities()
    {
        var graph = TestGraph.Random(11, 500, 1500).UndirectedWeighted;
        Assert.Equal(Leiden.Run(graph, 1, 4, default).Labels, Leiden.Run(graph, 1, 4, default).Labels);
    }

    [Fact]
    public void A_higher_resolution_gives_smaller_communities()
    {
        var graph = TestGraph.Random(12, 300, 900).Undirected;
        Assert.True(Leiden.Run(graph, 0.3, 1, default).Labels.Distinct().Count() < Leiden.Run(graph, 3, 1, default).Labels.Distinct().Count());
    }

    private static (int[] Labels, double Modularity) Stated(TestGraph graph, int[] labels) => (labels, Modularity(graph, labels));

    private static void AssertSound(TestGraph graph, int[] labels, double modularity)
    {
        Assert.Equal(Modularity(graph, labels), modularity, 9);
        var nodes = Enumerable.Range(0, graph.Count).ToArray();
        Assert.All(nodes, node => Assert.Equal(nodes.First(other => labels[other] == labels[node]), labels[node]));
        var inside = TestGraph.Of(graph.Count, [.. graph.Arcs.Where(arc => labels[arc.From] == labels[arc.To])]);
        Assert.Equal(labels, ConnectedComponents.Labels(inside.Undirected, 1, default));
        foreach (var node in nodes.Where(node => node < 8 || node % 13 == 0))
        {
            foreach (var label in labels.Append(graph.Count).Distinct())
            {
                var moved = (int[])labels.Clone();
                moved[node] = label;
                Assert.True(Modularity(graph, moved) <= modularity + 1e-9, FormattableString.Invariant($"{node} would rather be in {label}"));
            }
        }
    }

    /// <summary>By definition: over all pairs, what joins them less what chance would.</summary>
    private static double Modularity(TestGraph graph, int[] labels)
    {
        var total = graph.Arcs.Sum(static arc => 2 * arc.Length);
        if (total == 0) return 0;
        var (degrees, within) = (new Dictionary<int, double>(), 0.0);
        foreach (var (from, to, length) in graph.Arcs)
        {
            degrees[labels[from]] = degrees.GetValueOrDefault(labels[from]) + length;
            degrees[labels[to]] = degrees.GetValueOrDefault(labels[to]) + length;
            if (labels[from] == labels[to]) within += 2 * length;
        }

        return (within / total) - degrees.Values.Sum(sum => sum / total * (sum / total));
    }

    private static IEnumerable<int[]> Divisions(int count)
    {
        IEnumerable<int[]> divisions = [[]];
        for (var node = 0; node < count; node++)
            divisions = divisions.SelectMany(static labels => Enumerable.Range(0, labels.DefaultIfEmpty(-1).Max() + 2).Select(label => (int[])[.. labels, label]));
        return divisions;
    }
}
