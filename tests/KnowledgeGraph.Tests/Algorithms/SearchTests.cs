namespace KnowledgeGraph.Tests.Algorithms;

/// <summary>Searches and shortest paths against distances between all pairs and recursive walks.</summary>
public sealed class SearchTests
{
    [Fact]
    public void Breadth_first_search_counts_fewest_steps() => Judge.Holds(
        TestGraph.Small,
        1000,
        static graph => BreadthFirst.Depths(graph.Directed, [0], int.MaxValue, default),
        static (graph, depths) => AssertDepths(graph, depths, isSymmetric: false, limit: int.MaxValue),
        static graph => BreadthFirst.Depths(graph.Undirected, [0], int.MaxValue, default),
        static graph => BreadthFirst.Depths(graph.Directed, [0], 3, default));

    [Fact]
    public void It_does_so_where_it_turns_around() => Judge.Holds(
        TestGraph.Large,
        300,
        static graph => BreadthFirst.Depths(graph.Undirected, [0], int.MaxValue, default),
        static (graph, depths) => AssertDepths(graph, depths, isSymmetric: true, limit: int.MaxValue),
        static graph => BreadthFirst.Depths(graph.Directed, [0], int.MaxValue, default));

    [Fact]
    public void A_limit_of_steps_is_kept_also_where_it_turns_around() => Judge.Holds(
        TestGraph.Large,
        300,
        static graph => BreadthFirst.Depths(graph.Directed, [0], 2, default),
        static (graph, depths) => AssertDepths(graph, depths, isSymmetric: false, limit: 2),
        static graph => BreadthFirst.Depths(graph.Directed, [0], 3, default));

    [Fact]
    public void Depth_first_search_is_the_recursive_walk() => Judge.Holds(
        TestGraph.Small,
        1000,
        static graph => Orders(DepthFirst.Search(graph.Directed, Nodes(graph), default)),
        static (graph, orders) =>
        {
            var (preorder, postorder, seen) = (new List<int>(), new List<int>(), new HashSet<int>());
            foreach (var node in Nodes(graph)) Walk(graph.Directed, node, seen, preorder, postorder);
            Assert.Equal(preorder, orders.Preorder);
            Assert.Equal(postorder, orders.Postorder);
        },
        static graph => Orders(DepthFirst.Search(graph.Directed.Simple, Nodes(graph), default)),
        static graph => Orders(DepthFirst.Search(graph.Directed, Nodes(graph).Reverse().ToArray(), default)));

    [Fact]
    public void Dijkstras_paths_are_shortest_and_of_fewest_steps() => Judge.Holds(
        TestGraph.Small,
        1000,
        static graph => Dijkstra.Search(graph.Weighted, 0, default),
        static (graph, search) =>
        {
            var expected = graph.Distances(isSymmetric: false, isWeighted: true);
            for (var node = 0; node < graph.Count; node++)
            {
                Assert.Equal(expected[0, node].Length, search.Lengths[node]);
                if (double.IsPositiveInfinity(search.Lengths[node]) || node == 0) continue;
                Assert.Equal(expected[0, node].Hops, search.Hops[node]);
                Assert.Equal(search.Lengths[search.Parents[node]] + graph.Weighted.Length(search.Arcs[node]), search.Lengths[node]);
            }
        },
        static graph => Dijkstra.Search(graph.Directed, 0, default),
        static graph => Dijkstra.Search(graph.UndirectedWeighted, 0, default));

    [Fact]
    public void A_search_from_both_ends_finds_a_shortest_path() => Judge.Holds(
        TestGraph.Small,
        1000,
        static graph => BidirectionalSearch.Path(graph.Weighted, 0, graph.Count - 1, default),
        static (graph, path) => AssertShortest(graph, path),
        static graph => BidirectionalSearch.Path(graph.Directed, 0, graph.Count - 1, default),
        static graph => BidirectionalSearch.Path(graph.Weighted, 0, 0, default));

    [Fact]
    public void It_does_so_on_larger_graphs() => Judge.Holds(
        TestGraph.Large,
        200,
        static graph => BidirectionalSearch.Path(graph.Weighted, 0, graph.Count - 1, default),
        static (graph, path) => AssertShortest(graph, path),
        static graph => BidirectionalSearch.Path(graph.Directed, 0, graph.Count - 1, default));

    /// <summary>Figures of the worked example in Wikipedia's article on Dijkstra's algorithm.</summary>
    [Fact]
    public void The_textbook_example_comes_out()
    {
        var graph = TestGraph.Of(6, (0, 1, 7.0), (0, 2, 9), (0, 5, 14), (1, 2, 10), (1, 3, 15), (2, 3, 11), (2, 5, 2), (3, 4, 6), (4, 5, 9));
        Assert.Equal([0, 7, 9, 20, 20, 11], Dijkstra.Search(graph.UndirectedWeighted, 0, default).Lengths);
        Assert.Equal([0, 2, 5, 4], BidirectionalSearch.Path(graph.UndirectedWeighted, 0, 4, default));
    }

    [Fact]
    public void Arcs_of_infinite_length_cannot_be_passed()
    {
        var graph = TestGraph.Of(3, (0, 1, double.PositiveInfinity), (1, 2, 1)).Weighted;
        Assert.Equal(double.PositiveInfinity, Dijkstra.Search(graph, 0, default).Lengths[2]);
        Assert.Empty(BidirectionalSearch.Path(graph, 0, 2, default));
    }

    [Fact]
    public void Searches_can_be_cancelled()
    {
        var graph = TestGraph.Random(1, 200, 800);
        var cancelled = new CancellationToken(canceled: true);
        Assert.Throws<OperationCanceledException>(() => BreadthFirst.Depths(graph.Directed, [0], int.MaxValue, cancelled));
        Assert.Throws<OperationCanceledException>(() => DepthFirst.Search(graph.Directed, [0], cancelled));
        Assert.Throws<OperationCanceledException>(() => Dijkstra.Search(graph.Weighted, 0, cancelled));
        Assert.Throws<OperationCanceledException>(() => BidirectionalSearch.Path(graph.Weighted, 0, 1, cancelled));
    }

    private static int[] Nodes(TestGraph graph) => [.. Enumerable.Range(0, graph.Count)];

    private static (List<int> Preorder, List<int> Postorder) Orders(DepthFirst search) => (search.Preorder, search.Postorder);

    private static void AssertDepths(TestGraph graph, int[] depths, bool isSymmetric, int limit)
    {
        var expected = graph.DistancesFrom(0, isSymmetric, isWeighted: false);
        Assert.Equal(expected.Select(distance => distance.Length <= limit && double.IsFinite(distance.Length) ? distance.Hops : -1), depths);
    }

    private static void AssertShortest(TestGraph graph, int[] path)
    {
        var expected = graph.DistancesFrom(0, isSymmetric: false, isWeighted: true)[graph.Count - 1];
        if (double.IsPositiveInfinity(expected.Length))
        {
            Assert.Empty(path);
            return;
        }

        Assert.Equal((0, graph.Count - 1), (path[0], path[^1]));
        var steps = path.Zip(path.Skip(1), (from, to) => graph.Arcs.Where(arc => (arc.From, arc.To) == (from, to)).Min(static arc => arc.Length));
        Assert.Equal((expected.Length, expected.Hops), (steps.Sum(), path.Length - 1));
    }

    private static void Walk(Csr graph, int node, HashSet<int> seen, List<int> preorder, List<int> postorder)
    {
        if (!seen.Add(node)) return;
        preorder.Add(node);
        foreach (var target in graph.Out(node).ToArray()) Walk(graph, target, seen, preorder, postorder);
        postorder.Add(node);
    }
}
