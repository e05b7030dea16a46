namespace KnowledgeGraph.Tests.Algorithms;

/// <summary>Components, orders, cores, triangles, cliques, bridges: each against its definition, tried out.</summary>
public sealed class StructureTests
{
    [Fact]
    public void Components_are_what_can_be_reached_either_way() => Judge.Holds(
        TestGraph.Small,
        1000,
        static graph => ConnectedComponents.Labels(graph.Directed, 1, default),
        static (graph, labels) => AssertLabels(graph, labels, (one, other, reach) => reach.Both[one, other].Hops < graph.Count),
        static graph => StrongComponents.Labels(graph.Directed, default),
        static graph => [.. Enumerable.Range(0, graph.Count)]);

    [Fact]
    public void Components_do_not_depend_on_threads_or_on_the_arcs_backwards() => Judge.Holds(
        TestGraph.Large,
        200,
        static graph =>
        {
            var directed = graph.Directed;
            var labels = ConnectedComponents.Labels(directed, 1, default);
            _ = directed.Reverse;
            Assert.Equal(labels, ConnectedComponents.Labels(directed, 4, default));
            Assert.Equal(labels, ConnectedComponents.Labels(graph.Undirected, 1, default));
            return labels;
        },
        static (graph, labels) =>
        {
            for (var node = 0; node < graph.Count; node += 9)
            {
                var reached = graph.DistancesFrom(node, isSymmetric: true, isWeighted: false);
                Assert.Equal(Array.FindIndex(reached, static distance => double.IsFinite(distance.Length)), labels[node]);
            }
        },
        static graph => StrongComponents.Labels(graph.Directed, default));

    [Fact]
    public void Strong_components_reach_each_other() => Judge.Holds(
        TestGraph.Small,
        1500,
        static graph => StrongComponents.Labels(graph.Directed, default),
        static (graph, labels) => AssertLabels(graph, labels, (one, other, reach) => reach.Forward[one, other].Hops < graph.Count && reach.Forward[other, one].Hops < graph.Count),
        static graph => ConnectedComponents.Labels(graph.Directed, 1, default),
        static graph => [.. Enumerable.Range(0, graph.Count)]);

    [Fact]
    public void A_topological_order_is_the_first_possible_one() => Judge.Holds(
        TestGraph.Small,
        1500,
        static graph => TopologicalSort.Order(graph.Directed, default),
        static (graph, order) =>
        {
            var (expected, left) = (new List<int>(), Enumerable.Range(0, graph.Count).ToList());
            while (left.FindIndex(node => !graph.Arcs.Any(arc => arc.To == node && left.Contains(arc.From))) is >= 0 and var next)
            {
                expected.Add(left[next]);
                left.RemoveAt(next);
            }

            Assert.Equal(expected, order);
        },
        static graph => [.. TopologicalSort.Order(graph.Directed.Reverse, default).Reverse()]);

    [Fact]
    public void A_cycle_is_a_shortest_one_through_its_first_node() => Judge.Holds(
        TestGraph.Small,
        1500,
        static graph => TopologicalSort.Cycle(graph.Directed, default),
        static (graph, arcs) =>
        {
            var lengths = ShortestCycles(graph);
            var first = Array.FindIndex(lengths, static length => length < int.MaxValue);
            Assert.Equal(first < 0 ? 0 : lengths[first], arcs.Length);
            if (first < 0) return;
            var walk = arcs.Select(arc => graph.Arcs[graph.Directed.Edges![arc]]).ToArray();
            Assert.Equal((first, first), (walk[0].From, walk[^1].To));
            for (var i = 1; i < walk.Length; i++) Assert.Equal(walk[i - 1].To, walk[i].From);
        },
        static _ => [],
        static graph => [.. TopologicalSort.Cycle(graph.Directed, default).Reverse()]);

    [Fact]
    public void Core_numbers_are_what_peeling_leaves() => Judge.Holds(
        TestGraph.Small,
        1000,
        static graph => CoreDecomposition.Run(graph.Directed.SimpleUndirected, default).Cores,
        static (graph, cores) =>
        {
            for (var k = 0; k <= graph.Count; k++)
            {
                var left = Enumerable.Range(0, graph.Count).ToHashSet();
                while (left.RemoveWhere(node => left.Count(other => graph.AreJoined(node, other)) < k) > 0) { }
                Assert.Equal(left.Order(), Enumerable.Range(0, graph.Count).Where(node => cores[node] >= k));
            }
        },
        static graph => Array.ConvertAll(Enumerable.Range(0, graph.Count).ToArray(), graph.Directed.SimpleUndirected.Degree));

    [Fact]
    public void Triangles_are_counted_at_each_corner() => Judge.Holds(
        TestGraph.Small,
        1000,
        static graph => TriangleCounting.Counts(graph.Directed.SimpleUndirected, 1, default),
        static (graph, counts) =>
        {
            var expected = new long[graph.Count];
            for (var a = 0; a < graph.Count; a++)
            {
                for (var b = a + 1; b < graph.Count; b++)
                {
                    for (var c = b + 1; c < graph.Count; c++)
                    {
                        if (!graph.AreJoined(a, b) || !graph.AreJoined(b, c) || !graph.AreJoined(a, c)) continue;
                        expected[a]++;
                        expected[b]++;
                        expected[c]++;
                    }
                }
            }

            Assert.Equal(expected, counts);
        },
        static graph => TriangleCounting.Counts(graph.Directed.Simple, 1, default),
        static graph => [.. TriangleCounting.Counts(graph.Directed.SimpleUndirected, 1, default).Select(static count => count * 2)]);

    [Fact]
    public void Triangles_do_not_depend_on_threads()
    {
        var graph = TestGraph.Random(3, 9000, 60000).Directed.SimpleUndirected;
        Assert.Equal(TriangleCounting.Counts(graph, 1, default), TriangleCounting.Counts(graph, 4, default));
    }

    [Fact]
    public void Cliques_are_all_maximal_ones() => Judge.Holds(
        TestGraph.Small,
        700,
        static graph => CliqueSearch.Run(graph.Directed.SimpleUndirected, 1, int.MaxValue, default).Cliques,
        static (graph, cliques) =>
        {
            var sets = Enumerable.Range(1, (1 << graph.Count) - 1).Where(set => IsClique(graph, set)).ToArray();
            var maximal = sets.Where(set => !sets.Any(other => other != set && (other & set) == set));
            Assert.Equal(maximal.Order(), cliques.Select(static clique => clique.Sum(static node => 1 << node)).Order());
        },
        static graph => CliqueSearch.Run(graph.Directed.SimpleUndirected, 2, int.MaxValue, default).Cliques,
        static graph => [.. CliqueSearch.Run(graph.Directed.SimpleUndirected, 1, int.MaxValue, default).Cliques.Skip(1)]);

    [Fact]
    public void A_bound_cuts_cliques_off_and_says_so()
    {
        var graph = TestGraph.Of(6, (0, 1), (1, 2), (3, 4), (4, 5)).Directed.SimpleUndirected;
        var (some, isCut) = CliqueSearch.Run(graph, 2, 3, default);
        Assert.Equal((3, true), (some.Count, isCut));
        Assert.Equal((4, false), (CliqueSearch.Run(graph, 2, 4, default).Cliques.Count, CliqueSearch.Run(graph, 2, 4, default).IsCut));
    }

    [Fact]
    public void Without_a_bridge_or_an_articulation_point_something_falls_apart() => Judge.Holds(
        TestGraph.Small,
        1500,
        static graph => Lowlink.Run(graph.Directed.Undirected, default),
        static (TestGraph graph, (int[] Bridges, int[] Points) found) =>
        {
            var parts = Parts(graph, _ => true, _ => true);
            var bridges = Enumerable.Range(0, graph.Arcs.Count).Where(left => Parts(graph, _ => true, arc => arc != left) > parts);
            Assert.Equal(bridges, found.Bridges);
            // Taking away a node takes one part away where it stood alone.
            var points = Enumerable.Range(0, graph.Count).Where(left => Parts(graph, node => node != left, _ => true) > parts);
            Assert.Equal(points, found.Points);
        },
        static graph => ([], Lowlink.Run(graph.Directed.Undirected, default).Points),
        static graph => (Lowlink.Run(graph.Directed.Undirected, default).Bridges, []),
        static graph => (Enumerable.Range(0, graph.Arcs.Count).ToArray(), Lowlink.Run(graph.Directed.Undirected, default).Points));

    [Fact]
    public void Forms_of_a_graph_have_the_arcs_that_they_say() => Judge.Holds(
        TestGraph.Small,
        700,
        static graph => (graph.Weighted.Reverse, graph.Weighted.Undirected, graph.Weighted.Simple, graph.Weighted.SimpleUndirected),
        static (TestGraph graph, (Csr Reverse, Csr Undirected, Csr Simple, Csr SimpleUndirected) forms) =>
        {
            Assert.Equal(graph.Arcs.Select(static arc => (arc.To, arc.From, arc.Length)).Order(), Listed(forms.Reverse));
            Assert.Equal(Listed(graph.UndirectedWeighted), Listed(forms.Undirected));
            var simple = graph.Arcs.Where(static arc => arc.From != arc.To).GroupBy(static arc => (arc.From, arc.To));
            Assert.Equal(simple.Select(static group => (group.Key.From, group.Key.To, group.Min(static arc => arc.Length))).Order(), Listed(forms.Simple));
            var pairs = from a in Enumerable.Range(0, graph.Count) from b in Enumerable.Range(0, graph.Count) where graph.AreJoined(a, b) select (a, b, 1.0);
            Assert.Equal(pairs, Listed(forms.SimpleUndirected));
        },
        static graph => (graph.Weighted, graph.Weighted.Undirected, graph.Weighted.Simple, graph.Weighted.SimpleUndirected),
        static graph => (graph.Weighted.Reverse, graph.Weighted, graph.Weighted.Simple, graph.Weighted.SimpleUndirected),
        static graph => (graph.Weighted.Reverse, graph.Weighted.Undirected, graph.Weighted, graph.Weighted.SimpleUndirected),
        static graph => (graph.Weighted.Reverse, graph.Weighted.Undirected, graph.Weighted.Simple, graph.Directed.Simple));

    private static (int, int, double)[] Listed(Csr graph) =>
        [.. Enumerable.Range(0, graph.Count).SelectMany(node => Enumerable.Range(graph.Offsets[node], graph.Degree(node)).Select(arc => (node, graph.Targets[arc], graph.Length(arc)))).Order()];

    private static void AssertLabels(TestGraph graph, int[] labels, Func<int, int, ((double Length, int Hops)[,] Forward, (double Length, int Hops)[,] Both), bool> areTogether)
    {
        var reach = (graph.Distances(false, false), graph.Distances(true, false));
        for (var node = 0; node < graph.Count; node++)
            Assert.Equal(Enumerable.Range(0, graph.Count).First(other => other == node || areTogether(node, other, reach)), labels[node]);
    }

    private static int[] ShortestCycles(TestGraph graph)
    {
        var distances = graph.Distances(isSymmetric: false, isWeighted: false);
        return [.. Enumerable.Range(0, graph.Count).Select(node => graph.Arcs.Where(arc => arc.To == node && distances[node, arc.From].Hops < graph.Count)
            .Select(arc => distances[node, arc.From].Hops + 1).DefaultIfEmpty(int.MaxValue).Min())];
    }

    private static bool IsClique(TestGraph graph, int set)
    {
        var nodes = Enumerable.Range(0, graph.Count).Where(node => (set >> node & 1) != 0).ToArray();
        return nodes.All(node => nodes.All(other => node == other || graph.AreJoined(node, other)));
    }

    private static int Parts(TestGraph graph, Func<int, bool> hasNode, Func<int, bool> hasArc)
    {
        var labels = Enumerable.Range(0, graph.Count).ToArray();
        for (var isDone = false; !isDone;)
        {
            isDone = true;
            for (var i = 0; i < graph.Arcs.Count; i++)
            {
                var (from, to, _) = graph.Arcs[i];
                if (!hasArc(i) || !hasNode(from) || !hasNode(to) || labels[from] == labels[to]) continue;
                labels[from] = labels[to] = Math.Min(labels[from], labels[to]);
                isDone = false;
            }
        }

        return Enumerable.Range(0, graph.Count).Where(hasNode).Select(node => labels[node]).Distinct().Count();
    }
}
