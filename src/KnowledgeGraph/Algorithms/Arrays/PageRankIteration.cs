using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KnowledgeGraph;

/// <summary>
/// PageRank by power iteration, each node pulling from those that point to it. S. Brin, L. Page: The Anatomy of a Large-Scale Hypertextual
/// Web Search Engine, WWW 1998. Single precision, because an iteration costs the gathering of one number an arc; what has no arc out gives
/// its rank to all alike.
/// </summary>
internal sealed class PageRankIteration
{
    private const int BlockSize = 1 << 14;

    private readonly Csr _reverse;
    private readonly float[] _scale;
    private readonly float[] _ranks;
    private readonly float[] _given;
    private readonly int _threads;
    private readonly double[] _changes;
    private readonly double[] _lost;

    private PageRankIteration(Csr graph, int threads)
    {
        _reverse = graph.Reverse;
        _threads = threads;
        _scale = new float[graph.Count];
        _ranks = new float[graph.Count];
        _given = new float[graph.Count];
        _changes = new double[Blocks.Count(graph.Count, BlockSize)];
        _lost = new double[_changes.Length];
        Array.Fill(_ranks, 1f / graph.Count);
        for (var node = 0; node < graph.Count; node++)
        {
            var strength = graph.Strengths is null ? graph.Degree(node) : 0.0;
            for (var arc = graph.Offsets[node]; graph.Strengths is not null && arc < graph.Offsets[node + 1]; arc++)
                strength += graph.Strengths[arc];
            _scale[node] = strength > 0 ? (float)(1 / strength) : 0;
        }
    }

    /// <summary>
    /// The ranks, which sum to 1, the iterations made and whether the last one changed no more than the tolerance in sum.
    /// </summary>
    public static (float[] Ranks, int Iterations, bool HasConverged) Run(
        Csr graph, double damping, int maxIterations, double tolerance, int threads, CancellationToken cancellationToken)
    {
        if (graph.Count == 0) return ([], 0, true);
        var iteration = new PageRankIteration(graph, threads);
        for (var i = 1; i <= maxIterations; i++)
        {
            var change = iteration.Step((float)damping, cancellationToken);
            if (change <= tolerance) return (iteration._ranks, i, true);
        }

        return (iteration._ranks, maxIterations, false);
    }

    private double Step(float damping, CancellationToken cancellationToken)
    {
        Blocks.Run(_ranks.Length, BlockSize, _threads, Give, cancellationToken);
        var idle = _lost.Sum();
        var share = (float)((1 - damping + (damping * idle)) / _ranks.Length);
        void PullBlock(int block, int start, int end) => _changes[block] = Pull(start, end, share, damping);
        Blocks.Run(_ranks.Length, BlockSize, _threads, PullBlock, cancellationToken);
        return _changes.Sum();
    }

    private void Give(int block, int start, int end)
    {
        double lost = 0;
        for (var node = start; node < end; node++)
        {
            _given[node] = _ranks[node] * _scale[node];
            if (_scale[node] == 0) lost += _ranks[node];
        }

        _lost[block] = lost;
    }

    private double Pull(int start, int end, float share, float damping)
    {
        double change = 0;
        ref var given = ref MemoryMarshal.GetArrayDataReference(_given);
        ref var offsets = ref MemoryMarshal.GetArrayDataReference(_reverse.Offsets);
        ref var sources = ref MemoryMarshal.GetArrayDataReference(_reverse.Targets);
        var strengths = _reverse.Strengths;
        for (var node = start; node < end; node++)
        {
            var (arc, last) = (Unsafe.Add(ref offsets, node), Unsafe.Add(ref offsets, node + 1));
            var sum = strengths is null ? Gather(ref given, ref sources, arc, last) : Gather(ref given, ref sources, arc, last, strengths);
            var rank = share + (damping * sum);
            change += Math.Abs(rank - _ranks[node]);
            _ranks[node] = rank;
        }

        return change;
    }

    // Four sums side by side: the additions need not wait for each other, and long rows lose fewer bits.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Gather(ref float given, ref int sources, int arc, int last)
    {
        float a = 0, b = 0, c = 0, d = 0;
        for (; arc <= last - 4; arc += 4)
        {
            a += Unsafe.Add(ref given, Unsafe.Add(ref sources, arc));
            b += Unsafe.Add(ref given, Unsafe.Add(ref sources, arc + 1));
            c += Unsafe.Add(ref given, Unsafe.Add(ref sources, arc + 2));
            d += Unsafe.Add(ref given, Unsafe.Add(ref sources, arc + 3));
        }

        for (; arc < last; arc++) a += Unsafe.Add(ref given, Unsafe.Add(ref sources, arc));
        return a + b + (c + d);
    }

    private static float Gather(ref float given, ref int sources, int arc, int last, double[] strengths)
    {
        double sum = 0;
        for (; arc < last; arc++) sum += Unsafe.Add(ref given, Unsafe.Add(ref sources, arc)) * strengths[arc];
        return (float)sum;
    }
}
