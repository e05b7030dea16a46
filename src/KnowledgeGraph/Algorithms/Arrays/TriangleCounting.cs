using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KnowledgeGraph;

/// <summary>
/// Triangles at each node: every edge points to its end of higher degree, so that hubs have few arcs (M. Latapy: Main-Memory Triangle
/// Computations for Very Large Sparse Power-Law Graphs, Theor. Comput. Sci. 407, 2008). Nodes are renumbered by falling degree, which keeps
/// the marks of hubs in the first-level cache. Time at most the number of edges to the power of 1.5.
/// </summary>
internal static class TriangleCounting
{
    private const int BlockSize = 4096;

    /// <param name="graph">Symmetric, without loops and parallel arcs.</param>
    /// <param name="threads">How many threads may run at once; 0 for one a processor.</param>
    /// <param name="cancellationToken">Asked before each block of nodes.</param>
    /// <returns>The number of triangles that each node is a corner of.</returns>
    public static long[] Counts(Csr graph, int threads, CancellationToken cancellationToken)
    {
        var (oriented, nodeOf) = Orient(graph);
        var total = new long[graph.Count];
        var spare = new Stack<Scratch>();
        Blocks.Run(graph.Count, BlockSize, threads, (_, start, end) =>
        {
            Scratch scratch;
            lock (spare) scratch = spare.TryPop(out var free) ? free : new Scratch(graph.Count);
            for (var node = start; node < end; node++) Count(oriented, node, scratch);
            lock (spare) spare.Push(scratch);
        }, cancellationToken);
        foreach (var scratch in spare)
        {
            for (var rank = 0; rank < total.Length; rank++) total[nodeOf[rank]] += scratch.Counts[rank];
        }

        return total;
    }

    private static void Count(Csr oriented, int node, Scratch scratch)
    {
        var neighbours = oriented.Out(node);
        if (neighbours.Length < 2) return;
        foreach (var neighbour in neighbours) scratch.Marks[neighbour >> 6] |= 1UL << neighbour;
        ref var marks = ref MemoryMarshal.GetArrayDataReference(scratch.Marks);
        long ofNode = 0;
        foreach (var neighbour in neighbours)
        {
            long ofNeighbour = 0;
            foreach (var third in oriented.Out(neighbour))
            {
                if ((Unsafe.Add(ref marks, third >> 6) >> third & 1) == 0) continue;
                scratch.Counts[third]++;
                ofNeighbour++;
            }

            scratch.Counts[neighbour] += ofNeighbour;
            ofNode += ofNeighbour;
        }

        scratch.Counts[node] += ofNode;
        foreach (var neighbour in neighbours) scratch.Marks[neighbour >> 6] = 0;
    }

    /// <summary>Numbers nodes by falling degree, ties by node, and keeps of each edge the arc to the smaller number.</summary>
    private static (Csr Oriented, int[] NodeOf) Orient(Csr graph)
    {
        var nodeOf = new int[graph.Count];
        var keys = new long[graph.Count];
        for (var node = 0; node < nodeOf.Length; node++)
        {
            nodeOf[node] = node;
            keys[node] = ((long)(int.MaxValue - graph.Degree(node)) << 32) | (uint)node;
        }

        Array.Sort(keys, nodeOf);
        var rankOf = new int[graph.Count];
        for (var rank = 0; rank < rankOf.Length; rank++) rankOf[nodeOf[rank]] = rank;
        var offsets = new int[graph.Count + 1];
        var targets = new int[graph.ArcCount / 2];
        var kept = 0;
        for (var rank = 0; rank < nodeOf.Length; rank++)
        {
            foreach (var neighbour in graph.Out(nodeOf[rank]))
            {
                if (rankOf[neighbour] < rank) targets[kept++] = rankOf[neighbour];
            }

            targets.AsSpan(offsets[rank], kept - offsets[rank]).Sort();
            offsets[rank + 1] = kept;
        }

        return (new Csr(offsets, targets, isSymmetric: false), nodeOf);
    }

    private sealed class Scratch(int nodes)
    {
        public ulong[] Marks { get; } = new ulong[(nodes + 63) >> 6];

        public long[] Counts { get; } = new long[nodes];
    }
}
