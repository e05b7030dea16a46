using KnowledgeGraph;
using RmatWorld;

namespace KnowledgeGraph.Benchmarks.Graphs;

/// <summary>The algorithms of a topology of all relations beside the same by hand.</summary>
internal static class AlgorithmCosts
{
    private const string Group = "Algorithms on all relations";
    private const int PageRankRounds = 20;

    public static void Measure(RmatGraph graph, RmatData data, int rounds, FigureList figures)
    {
        var (hand, topology) = (new HandAlgorithms(data), (GraphTopology<Entity>?)null);
        figures.Add(Group, "make the topology", "topology_ms", Paired.Once(() => topology = graph.Topology()) * 1000, "ms");
        var (busiest, ours) = (hand.Busiest, topology!);
        var start = graph.EntityAt(busiest);
        var options = new PageRankOptions { MaxIterations = PageRankRounds, Tolerance = 0 };
        Compare("bfs", "breadth first from the busiest entity", () => hand.BreadthFirst(busiest), () => ours.BreadthFirst(start).Reached.Count);
        Compare("components", "weak components", () => hand.Components(), () => ours.Components().Count);
        Compare("pagerank", $"PageRank, {PageRankRounds} rounds", () => hand.PageRank(PageRankRounds).Length, () => ours.PageRank(options).Count);

        void Compare(string key, string label, Func<long> byHand, Func<long> typed)
        {
            var times = Paired.Measure(Math.Min(3, rounds), byHand, typed);
            figures.Add(Group, label, $"{key}_ms", times[1] * 1000, "ms");
            figures.Add(Group, $"{label} / by hand", $"{key}_vs_hand", times[1] / times[0], "x");
        }
    }
}
