using KnowledgeGraph;
using RmatWorld;

namespace KnowledgeGraph.Benchmarks.Graphs;

/// <summary>
/// The typed API beside hand-written loops, an object model and other engines, on one graph in one run. Processor time of one thread, the least of paired
/// rounds; what a ratio divides stands in its label.
/// </summary>
internal sealed class RatiosBenchmark
{
    private const string Costs = "Costs";
    private const int LargestForPeers = 1_000_000;
    private const string Ratios = "Ratios: ours / theirs, of processor time";

    private readonly BenchmarkOptions _options;
    private readonly FigureList _figures;
    private readonly RmatData _data;
    private readonly RmatGraph _graph;
    private readonly HandGraph _supports;
    private readonly HandGraph _attacks;

    private RatiosBenchmark(BenchmarkOptions options, FigureList figures, int nodes, int edges)
    {
        (_options, _figures) = (options, figures);
        Note($"R-MAT graph of {nodes:N0} nodes and {edges:N0} edges");
        _data = new RmatData(nodes, edges);
        Note("building");
        (_graph, _supports, _attacks) = new BuildCosts(_data, figures).Measure();
    }

    public static void Run(BenchmarkOptions options, FigureList figures)
    {
        Note("warming up");
        WarmUp();
        var (nodes, edges) = options.GraphSize;
        figures.Add("Graph", "nodes", "nodes", nodes, "");
        figures.Add("Graph", "edges", "edges", edges, "");
        var benchmark = new RatiosBenchmark(options, figures, nodes, edges);
        if (options.Has("hop")) benchmark.Hop();
        if (options.Has("pattern")) benchmark.Pattern();
        if (options.Has("neighbourhood")) benchmark.Neighbourhood();
        Note("files");
        if (options.Has("files")) FileCosts.Measure(benchmark._graph, options.Rounds, figures);
        if (options.Has("startup")) StartUp.Measure(figures);
        Note("algorithms");
        var hasPeers = edges <= LargestForPeers || options.IsThorough;
        if (options.Has("algorithms")) AlgorithmCosts.Measure(benchmark._graph, benchmark._data, options.Rounds, hasPeers && options.Has("peers"), figures);
        if (!options.Has("peers")) return;
        if (!hasPeers) Note("peers are left out for a graph of this size; --peers has them in.");
        else PeerCosts.Measure(benchmark._data, HandLoops.Pattern(benchmark._supports, benchmark._attacks, benchmark._data.TypeStarts[1]), figures);
    }

    public static void Note(string text) => Console.Error.WriteLine($"ratios: {text}");

    // The compiler of the runtime optimises what ran some thirty times, after a pause, by what it saw: all of it on
    // a smaller graph of the same kind first, so that no figure is of half-compiled code or of code compiled for something else.
    private static void WarmUp()
    {
        var options = BenchmarkOptions.Parse(["--rounds", "1"], out _);
        var least = Paired.LeastSeconds;
        Paired.LeastSeconds = 0.0001;
        for (var i = 0; i < 2; i++)
        {
            var small = new RatiosBenchmark(options, new FigureList(), 5_000, 50_000);
            for (var j = 0; j < 20; j++)
            {
                small.Hop();
                small.Pattern();
                small.Neighbourhood();
            }

            Thread.Sleep(300);
        }

        Paired.LeastSeconds = least;
    }

    private static void Check(long expected, params ReadOnlySpan<long> answers)
    {
        foreach (var answer in answers)
        {
            if (answer != expected) throw new InvalidOperationException($"The answers differ: {answer} is not {expected}.");
        }
    }

    private void Hop()
    {
        var probes = _data.Probes(1_000_000);
        var entities = Array.ConvertAll(_data.Probes(100_000), node => (Node)_graph.EntityAt(node));
        var few = Array.ConvertAll(entities, static entity => entity.Index);
        Check(HandLoops.Hop(_supports, probes), TypedLoops.Hop(_graph, probes));
        Check(HandLoops.Hop(_supports, few), TypedLoops.HopOfEntities(entities));
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        TypedLoops.Hop(_graph, probes);
        TypedLoops.HopOfEntities(entities);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var times = Paired.Measure(_options.Rounds, () => HandLoops.Hop(_supports, probes), () => TypedLoops.Hop(_graph, probes));
        var objects = Paired.Measure(_options.Rounds, () => HandLoops.Hop(_supports, few), () => TypedLoops.HopOfEntities(entities));
        var edges = probes.Sum(node => (long)_supports.Offsets[node + 1] - _supports.Offsets[node]);
        _figures.Add(Costs, "one hop by hand, spans", "hop_span_ns", times[0] / edges * 1e9, "ns an edge");
        _figures.Add(Costs, "one hop, typed", "hop_ns", times[1] / edges * 1e9, "ns an edge");
        _figures.Add(Costs, "bytes allocated by typed hops", "hop_bytes_allocated", allocated, "B");
        _figures.Add(Ratios, "one hop: typed enumerator over positions / hand-written spans", "hop_vs_span", times[1] / times[0], "x");
        _figures.Add(Ratios, "one hop: foreach from entity to entity / hand-written spans", "entity_hop_vs_span", objects[1] / objects[0], "x");
    }

    private void Pattern()
    {
        var states = _data.TypeStarts[1];
        Check(
            HandLoops.Pattern(_supports, _attacks, states), HandLoops.PatternSimd(_supports, _attacks, states), HandLoops.PatternShortCircuit(_supports, _attacks, states),
            TypedLoops.Pattern(_graph), TypedLoops.PatternOfPeriods(_graph), TypedLoops.PatternOfColumns(_graph), TypedLoops.PatternOfEntities(_graph), TypedLoops.PatternOfLinq(_graph),
            TypedLoops.PatternOfSymbols(_graph), TypedLoops.MatchesOfSymbols(_graph));
        var times = Paired.Measure(
            _options.Rounds,
            () => HandLoops.Pattern(_supports, _attacks, states),
            () => HandLoops.PatternSimd(_supports, _attacks, states),
            () => HandLoops.PatternShortCircuit(_supports, _attacks, states),
            () => TypedLoops.Pattern(_graph),
            () => TypedLoops.PatternOfPeriods(_graph),
            () => TypedLoops.PatternOfColumns(_graph),
            () => TypedLoops.PatternOfSymbols(_graph),
            () => TypedLoops.MatchesOfSymbols(_graph));
        var slow = Paired.Measure(Math.Min(2, _options.Rounds), () => TypedLoops.PatternOfEntities(_graph), () => TypedLoops.PatternOfLinq(_graph));
        string[] labels = ["by hand, branch-free", "by hand, Vector<ushort>", "by hand, with &&", "typed, edge by edge", "typed, with Period values", "typed, over columns", "AsPattern, counted", "AsPattern, each match read"];
        string[] keys = ["hand", "simd", "shortcircuit", "typed", "periods", "columns", "declarative", "declarative_matches"];
        for (var i = 0; i < times.Length; i++) _figures.Add(Costs, $"pattern {labels[i]}", $"pattern_{keys[i]}_ms", times[i] * 1000, "ms");
        _figures.Add(Costs, "pattern through entities' objects", "pattern_entities_ms", slow[0] * 1000, "ms");
        _figures.Add(Costs, "pattern by LINQ to objects", "pattern_linq_ms", slow[1] * 1000, "ms");
        _figures.Add(Ratios, "pattern: typed loop, edge by edge / the same loop by hand, branch-free", "pattern_vs_hand", times[3] / times[0], "x");
        _figures.Add(Ratios, "pattern: typed loop with Period values / the same loop by hand, branch-free", "periods_vs_hand", times[4] / times[0], "x");
        _figures.Add(Ratios, "pattern: typed loop / the loop by hand with &&", "pattern_vs_shortcircuit", times[3] / times[2], "x");
        _figures.Add(Ratios, "pattern: typed, CountOverlapping over columns / hand-written Vector<ushort>", "pattern_vs_simd", times[5] / times[1], "x");
        _figures.Add(Ratios, "pattern: AsPattern(), counted / typed loop, edge by edge", "declarative_vs_typed", times[6] / times[3], "x");
        _figures.Add(Ratios, "pattern: AsPattern(), each match read / typed loop, edge by edge", "declarative_matches_vs_typed", times[7] / times[3], "x");
        _figures.Add(Ratios, "pattern: nested foreach through entities' objects / hand loop", "entities_vs_hand", slow[0] / times[0], "x");
        _figures.Add(Ratios, "pattern: LINQ to objects / hand loop", "linq_vs_hand", slow[1] / times[0], "x");
    }

    private void Neighbourhood()
    {
        var (stamps, found, stamp) = (new int[_data.Nodes], new int[_data.Nodes], 0);
        var near = new Neighbourhood(_graph);
        int[] probes = [.. _data.Probes(_data.Nodes).Where(node => _supports.Offsets[node + 1] > _supports.Offsets[node]).Take(100)];
        foreach (var (hops, key, label) in new[] { (2, "twohop", "1..2 hops"), (3, "threehop", "1..3 hops") })
        {
            long ByHand() => probes.Sum(node => (long)HandLoops.Within(_supports, node, hops, stamps, ++stamp, found));
            long Typed()
            {
                var count = 0L;
                foreach (var node in probes) count += near.Within<Supports>(node, hops).Length;
                return count;
            }

            Check(ByHand(), Typed());
            var times = Paired.Measure(_options.Rounds, ByHand, Typed);
            _figures.Add(Costs, $"neighbourhood of {label}", $"{key}_us", times[1] / probes.Length * 1e6, "µs");
            _figures.Add(Ratios, $"neighbourhood of {label}: typed / hand-written with stamps", $"{key}_vs_hand", times[1] / times[0], "x");
        }
    }
}
