using System.Diagnostics;
using KnowledgeGraph;
using RmatWorld;

namespace KnowledgeGraph.Benchmarks.Graphs;

/// <summary>The algorithms of a topology of all relations beside the same by hand and igraph's, and on two threads beside one.</summary>
internal sealed class AlgorithmCosts
{
    private const string Group = "Algorithms on all relations";
    private const string Threads = "Algorithms: one thread / two, on the clock";
    private const int PageRankRounds = 20;

    private readonly RmatGraph _graph;
    private readonly RmatData _data;
    private readonly int _rounds;
    private readonly FigureList _figures;

    private AlgorithmCosts(RmatGraph graph, RmatData data, int rounds, FigureList figures) => (_graph, _data, _rounds, _figures) = (graph, data, rounds, figures);

    public static void Measure(RmatGraph graph, RmatData data, int rounds, bool hasPeers, FigureList figures)
    {
        var costs = new AlgorithmCosts(graph, data, Math.Min(3, rounds), figures);
        costs.Compare(hasPeers);
        if (Environment.ProcessorCount > 1) costs.MeasureThreads(hasPeers);
    }

    private static PageRankOptions Ranks => new() { MaxIterations = PageRankRounds, Tolerance = 0 };

    private void Compare(bool hasPeers)
    {
        var (hand, topology) = (new HandAlgorithms(_data), (GraphTopology<Entity>?)null);
        var making = double.MaxValue;
        for (var again = 0; again < _rounds; again++)
        {
            GC.Collect();
            making = Math.Min(making, Paired.Once(() => topology = _graph.Topology(new TopologyOptions { Threads = 1, KeepsIsolated = true })));
        }

        _figures.Add(Group, "make the topology", "topology_ms", making * 1000, "ms");
        var (busiest, ours) = (hand.Busiest, topology!);
        var start = _graph.EntityAt(busiest);
        using var igraph = hasPeers ? Igraph() : null;
        Compare("bfs", "breadth first from the busiest entity", () => hand.BreadthFirst(busiest), () => ours.BreadthFirst(start).Reached.Count, igraph is null ? null : () => igraph.BreadthFirst(busiest));
        Compare("components", "weak components", () => hand.Components(), () => ours.Components().Count, igraph is null ? null : igraph.Components);
        Compare("pagerank", $"PageRank, {PageRankRounds} rounds", () => hand.PageRank(PageRankRounds).Length, () => ours.PageRank(Ranks).Count, igraph is null ? null : igraph.PageRank);
    }

    private IgraphPeer? Igraph()
    {
        IgraphPeer? igraph = null;
        var seconds = Paired.Once(() => igraph = IgraphPeer.TryCreate(_data));
        if (igraph is null) RatiosBenchmark.Note("igraph is not installed (Debian: apt-get install libigraph3), so it is left out.");
        else _figures.Add(Group, "igraph: build, topology only", "igraph_build_ms", seconds * 1000, "ms");
        return igraph;
    }

    private void Compare(string key, string label, Func<long> byHand, Func<long> typed, Func<long>? igraph)
    {
        var answer = byHand();
        if (typed() != answer || (igraph is not null && igraph() != answer)) throw new InvalidOperationException($"The answers differ: {label}.");
        var times = igraph is null ? Paired.Measure(_rounds, byHand, typed) : Paired.Measure(_rounds, byHand, typed, igraph);
        _figures.Add(Group, label, $"{key}_ms", times[1] * 1000, "ms");
        _figures.Add(Group, $"{label} / by hand", $"{key}_vs_hand", times[1] / times[0], "x");
        if (igraph is null) return;
        _figures.Add(Group, $"{label}, igraph", $"igraph_{key}_ms", times[2] * 1000, "ms");
        _figures.Add(Group, $"{label}, igraph / ours", $"igraph_{key}_vs_ours", times[2] / times[1], "x");
    }

    // On the clock, and so only worth something on a quiet machine: threads that wait for others take no processor time.
    private void MeasureThreads(bool hasTriangles)
    {
        var (one, two) = (_graph.Topology(new TopologyOptions { Threads = 1, KeepsIsolated = true }), _graph.Topology(new TopologyOptions { Threads = 2, KeepsIsolated = true }));
        Compare("components", "weak components", static t => t.Components().Count);
        Compare("pagerank", "PageRank", static t => t.PageRank(Ranks).Count);
        if (hasTriangles) Compare("triangles", "triangles", static t => t.Triangles().Total);

        void Compare(string key, string label, Func<GraphTopology<Entity>, long> work)
        {
            var (first, second) = (double.MaxValue, double.MaxValue);
            // Once before it counts: forms that are kept are made then.
            if (work(one) != work(two)) throw new InvalidOperationException($"The answers of one and two threads differ: {label}.");
            for (var round = 0; round < _rounds; round++) (first, second) = (Math.Min(first, Clock(() => work(one))), Math.Min(second, Clock(() => work(two))));
            _figures.Add(Threads, label, $"{key}_two_threads", first / second, "x");
        }
    }

    private static double Clock(Action work)
    {
        var clock = Stopwatch.StartNew();
        work();
        return clock.Elapsed.TotalSeconds;
    }
}
