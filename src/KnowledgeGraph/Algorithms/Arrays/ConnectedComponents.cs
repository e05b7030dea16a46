using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KnowledgeGraph;

/// <summary>
/// Connected components, directions ignored. M. Sutton, T. Ben-Nun, A. Barak: Optimizing Parallel Graph Connectivity Computation via
/// Subgraph Sampling (Afforest), IPDPS 2018: link a few arcs of every node, find the largest component so far, and pass over the rest of
/// its nodes' arcs. Near-linear time. Trees always hang on their smallest node, so that the labels are the same for any number of threads.
/// </summary>
internal static class ConnectedComponents
{
    private const int Rounds = 2;
    private const int Samples = 1024;
    private const int BlockSize = 1 << 16;

    /// <summary>The smallest node of each node's component.</summary>
    public static int[] Labels(Csr graph, int threads, CancellationToken cancellationToken)
    {
        var labels = GC.AllocateUninitializedArray<int>(graph.Count);
        for (var node = 0; node < labels.Length; node++) labels[node] = node;
        for (var round = 0; round < Rounds; round++)
        {
            var skip = round;
            Blocks.Run(graph.Count, BlockSize, threads, (_, start, end) => LinkOne(graph, labels, start, end, skip), cancellationToken);
            Blocks.Run(graph.Count, BlockSize, threads, (_, start, end) => Compress(labels, start, end), cancellationToken);
        }

        // Passing over a component is right only where its other nodes see the same edges from their side.
        var largest = graph.HasReverse ? MostFrequent(labels) : -1;
        Blocks.Run(graph.Count, BlockSize, threads, (_, start, end) => LinkRest(graph, labels, start, end, largest), cancellationToken);
        Blocks.Run(graph.Count, BlockSize, threads, (_, start, end) => Compress(labels, start, end), cancellationToken);
        return labels;
    }

    private static void LinkOne(Csr graph, int[] labels, int start, int end, int skip)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(labels);
        for (var node = start; node < end; node++)
        {
            var arc = graph.Offsets[node] + skip;
            if (arc < graph.Offsets[node + 1]) Link(ref first, node, graph.Targets[arc]);
        }
    }

    private static void LinkRest(Csr graph, int[] labels, int start, int end, int largest)
    {
        var back = largest >= 0 && !graph.IsSymmetric ? graph.Reverse : null;
        ref var first = ref MemoryMarshal.GetArrayDataReference(labels);
        for (var node = start; node < end; node++)
        {
            if (labels[node] == largest) continue;
            for (var arc = graph.Offsets[node] + Rounds; arc < graph.Offsets[node + 1]; arc++) Link(ref first, node, graph.Targets[arc]);
            if (back is null) continue;
            foreach (var source in back.Out(node)) Link(ref first, node, source);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Link(ref int labels, int node, int other)
    {
        var (one, two) = (Unsafe.Add(ref labels, node), Unsafe.Add(ref labels, other));
        if (one != two) Hook(ref labels, one, two);
    }

    private static void Hook(ref int labels, int one, int two)
    {
        while (one != two)
        {
            var (low, high) = one < two ? (one, two) : (two, one);
            var above = Volatile.Read(ref Unsafe.Add(ref labels, high));
            if (above == low || (above == high && Interlocked.CompareExchange(ref Unsafe.Add(ref labels, high), low, high) == high)) return;
            one = Unsafe.Add(ref labels, Volatile.Read(ref Unsafe.Add(ref labels, high)));
            two = Volatile.Read(ref Unsafe.Add(ref labels, low));
        }
    }

    private static void Compress(int[] labels, int start, int end)
    {
        for (var node = start; node < end; node++)
        {
            while (labels[node] != labels[labels[node]]) labels[node] = labels[labels[node]];
        }
    }

    // Any guess gives the right components; a good one only saves work. The sample is spread by a fixed multiplier instead of drawn.
    private static int MostFrequent(int[] labels)
    {
        if (labels.Length == 0) return -1;
        var counts = new Dictionary<int, int>();
        for (uint i = 0; i < Samples; i++)
        {
            var label = labels[(int)((ulong)(i * 2654435761U) * (ulong)labels.Length >> 32)];
            counts[label] = counts.GetValueOrDefault(label) + 1;
        }

        return counts.MaxBy(static pair => (pair.Value, -pair.Key)).Key;
    }
}
