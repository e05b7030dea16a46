using System.Globalization;
using KnowledgeGraph;
using RmatWorld;

namespace KnowledgeGraph.Benchmarks.Graphs;

/// <summary>Each cost on graphs of ten thousand edges, a hundred thousand and so on, ten edges a node: what stays the same grows as its unit does.</summary>
internal static class GrowthBenchmark
{
    private const int Fewest = 10_000;
    private const int EdgesPerNode = 10;

    public static void Run(BenchmarkOptions options, FigureList figures)
    {
        // Warmed up as the ratios are, on a small graph.
        Measure(Fewest, 1, new FigureList());
        Thread.Sleep(300);
        Measure(Fewest, 1, new FigureList());
        for (long edges = Fewest; edges <= options.GraphSize.Edges; edges *= 10) Measure((int)edges, options.Rounds, figures);
    }

    private static void Measure(int edges, int rounds, FigureList figures)
    {
        var group = string.Create(CultureInfo.InvariantCulture, $"{edges:N0} edges");
        RatiosBenchmark.Note(group);
        var data = new RmatData(edges / EdgesPerNode, edges);
        var costs = new FigureList();
        var (graph, supports, attacks) = new BuildCosts(data, costs).Measure();
        Add("build", "build, an edge", costs.Find("build_ms")!.Value * 1e6 / edges, "ns");
        Add("bytes", "memory, an edge", costs.Find("bytes_per_edge")!.Value, "B");
        var probes = data.Probes(Math.Max(100_000, data.Nodes));
        var hops = probes.Sum(node => (long)supports.Offsets[node + 1] - supports.Offsets[node]);
        var pairs = CandidatePairs(supports, attacks, data.TypeStarts[1]);
        var times = Paired.Measure(rounds, () => TypedLoops.Hop(graph, probes), () => TypedLoops.Pattern(graph), () => TypedLoops.PatternOfSymbols(graph));
        Add("hop", "one hop, an edge", times[0] * 1e9 / hops, "ns");
        Add("pattern", "pattern edge by edge, a pair", times[1] * 1e9 / pairs, "ns");
        Add("declarative", "pattern by AsPattern(), counted, a pair", times[2] * 1e9 / pairs, "ns");
        FileCosts.Measure(graph, Math.Min(3, rounds), costs);
        Add("load", "load, an edge", costs.Find("load_ms")!.Value * 1e6 / edges, "ns");
        Add("save", "save, an edge", costs.Find("save_ms")!.Value * 1e6 / edges, "ns");
        AlgorithmCosts.Measure(graph, data, rounds, hasPeers: false, costs);
        foreach (var (key, label) in new[] { ("topology", "make a topology, an arc"), ("bfs", "breadth first, an arc"), ("components", "weak components, an arc"), ("pagerank", "PageRank, 20 rounds, an arc") })
            Add(key, label, costs.Find($"{key}_ms")!.Value * 1e6 / edges, "ns");

        void Add(string key, string label, double value, string unit) =>
            figures.Add(group, label, string.Create(CultureInfo.InvariantCulture, $"{key}_{unit.ToLowerInvariant()}_1e{(int)Math.Log10(edges)}"), value, unit);
    }

    private static long CandidatePairs(HandGraph supports, HandGraph attacks, int states)
    {
        var count = 0L;
        for (var edge = supports.Offsets[0]; edge < supports.Offsets[states]; edge++) count += attacks.Offsets[supports.Targets[edge] + 1] - attacks.Offsets[supports.Targets[edge]];
        return Math.Max(1, count);
    }
}
