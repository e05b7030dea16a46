using KnowledgeGraph;
using RmatWorld;

namespace KnowledgeGraph.Benchmarks.Graphs;

/// <summary>What it costs to build the graph, in time and memory, beside the same arrays built by hand.</summary>
internal sealed class BuildCosts(RmatData data, FigureList figures)
{
    private const double Million = 1_000_000;

    public (RmatGraph Graph, HandGraph Supports, HandGraph Attacks) Measure()
    {
        var columns = RmatGraphs.Columns(data);
        // The entities alone, and with the edges: the difference is what edges cost.
        var start = Heap();
        RmatGraph? bare = null;
        var bareSeconds = Paired.Once(() => bare = Built([]));
        var bareBytes = Heap() - start;
        GC.KeepAlive(bare);
        bare = null;
        start = Heap();
        RmatGraph? graph = null;
        var seconds = Paired.Once(() => graph = Built(columns));
        var bytes = Heap() - start;
        GC.KeepAlive(graph);
        start = Heap();
        HandGraph[] hand = [];
        var handSeconds = Paired.Once(() => hand = ByHand());
        var handBytes = Heap() - start;
        // Once more each, in turns: the first time is also that of the compiler, and of memory that the process did not have yet.
        for (var again = data.Edges <= Million ? 4 : 1; again > 0; again--)
        {
            bareSeconds = Math.Min(bareSeconds, Again(() => Built([])));
            seconds = Math.Min(seconds, Again(() => Built(columns)));
            handSeconds = Math.Min(handSeconds, Again(() => ByHand()));
        }

        const string Group = "Building and memory";
        figures.Add(Group, "entities alone", "build_entities_ms", bareSeconds * 1000, "ms");
        figures.Add(Group, "edges: checked, sorted, both ways", "build_ms", (seconds - bareSeconds) * 1000, "ms");
        figures.Add(Group, "the same arrays by hand, plain scatter", "build_hand_ms", handSeconds * 1000, "ms");
        figures.Add(Group, "edges / by hand", "build_vs_hand", (seconds - bareSeconds) / handSeconds, "x");
        figures.Add(Group, "memory an edge: both ways, with days, confidence, evidence", "bytes_per_edge", (bytes - bareBytes) / (double)data.Edges, "B");
        figures.Add(Group, "the same by hand", "bytes_per_edge_hand", handBytes / (double)data.Edges, "B");
        figures.Add(Group, "memory an entity: id, name, record, object slot", "bytes_per_entity", bareBytes / (double)data.Nodes, "B");
        figures.Add(Group, "whole graph", "graph_mb", bytes / Million, "MB");
        return (graph!, hand[0], hand[1]);
    }

    private RmatGraph Built(IReadOnlyList<ClaimColumns> columns)
    {
        var graph = RmatGraphs.Build(data, columns);
        RmatGraphs.Complete(graph);
        return graph;
    }

    private HandGraph[] ByHand() => [.. Enumerable.Range(0, RmatData.Relations).Select(kind => new HandGraph(data, kind))];

    private static double Again(Func<object> work)
    {
        GC.Collect();
        return Paired.Once(() => GC.KeepAlive(work()));
    }

    private static long Heap() => GC.GetTotalMemory(forceFullCollection: true);
}
