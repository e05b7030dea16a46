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
        var bareSeconds = Paired.Once(() => RmatGraphs.Complete(bare = RmatGraphs.Build(data, [])));
        var bareBytes = Heap() - start;
        GC.KeepAlive(bare);
        bare = null;
        start = Heap();
        RmatGraph? graph = null;
        var seconds = Paired.Once(() => RmatGraphs.Complete(graph = RmatGraphs.Build(data, columns)));
        var bytes = Heap() - start;
        GC.KeepAlive(graph);
        start = Heap();
        HandGraph[] hand = [];
        var handSeconds = Paired.Once(() => hand = [.. Enumerable.Range(0, RmatData.Relations).Select(kind => new HandGraph(data, kind))]);
        var handBytes = Heap() - start;
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

    private static long Heap() => GC.GetTotalMemory(forceFullCollection: true);
}
