using System.Numerics;

namespace KnowledgeGraph.Benchmarks.Graphs;

/// <summary>The questions as hand-written loops over <see cref="HandGraph"/>: what the typed ones are measured against.</summary>
internal static class HandLoops
{
    /// <summary>One hop from each of some nodes.</summary>
    public static long Hop(HandGraph supports, int[] probes)
    {
        var sum = 0L;
        foreach (var node in probes)
        {
            foreach (var target in supports.Targets.AsSpan(supports.Offsets[node], supports.Offsets[node + 1] - supports.Offsets[node])) sum += target;
        }

        return sum;
    }

    /// <summary>Pairs of edges a:State -supports-> b -attacks-> c that hold on a day together; free of branches.</summary>
    public static long Pattern(HandGraph supports, HandGraph attacks, int states)
    {
        var count = 0L;
        var (offsets, from, to) = (attacks.Offsets, attacks.From, attacks.To);
        for (var edge = supports.Offsets[0]; edge < supports.Offsets[states]; edge++)
        {
            var middle = supports.Targets[edge];
            var (first, last) = (supports.From[edge], supports.To[edge]);
            for (var next = offsets[middle]; next < offsets[middle + 1]; next++) count += (from[next] <= last) & (first <= to[next]) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The same with the short-circuit that most people write.</summary>
    public static long PatternShortCircuit(HandGraph supports, HandGraph attacks, int states)
    {
        var count = 0L;
        var (offsets, from, to) = (attacks.Offsets, attacks.From, attacks.To);
        for (var edge = supports.Offsets[0]; edge < supports.Offsets[states]; edge++)
        {
            var middle = supports.Targets[edge];
            var (first, last) = (supports.From[edge], supports.To[edge]);
            for (var next = offsets[middle]; next < offsets[middle + 1]; next++)
            {
                if (from[next] <= last && first <= to[next]) count++;
            }
        }

        return count;
    }

    /// <summary>The same with <see cref="Vector{T}"/>.</summary>
    public static long PatternSimd(HandGraph supports, HandGraph attacks, int states)
    {
        var count = 0L;
        for (var edge = supports.Offsets[0]; edge < supports.Offsets[states]; edge++)
        {
            var (start, end) = (attacks.Offsets[supports.Targets[edge]], attacks.Offsets[supports.Targets[edge] + 1]);
            count += Overlaps(attacks.From.AsSpan(start, end - start), attacks.To.AsSpan(start, end - start), supports.From[edge], supports.To[edge]);
        }

        return count;
    }

    /// <summary>The distinct nodes within so many hops, without the first; by a stamp a node.</summary>
    public static int Within(HandGraph supports, int node, int hops, int[] stamps, int stamp, int[] found)
    {
        stamps[node] = stamp;
        var (count, start, end) = (0, -1, 0);
        for (var hop = 0; hop < hops; hop++)
        {
            for (var i = start; i < end; i++)
            {
                var from = i < 0 ? node : found[i];
                for (var edge = supports.Offsets[from]; edge < supports.Offsets[from + 1]; edge++)
                {
                    var target = supports.Targets[edge];
                    if (stamps[target] == stamp) continue;
                    stamps[target] = stamp;
                    found[count++] = target;
                }
            }

            (start, end) = (end, count);
        }

        return count;
    }

    private static int Overlaps(ReadOnlySpan<ushort> from, ReadOnlySpan<ushort> to, ushort first, ushort last)
    {
        var (count, i) = (0, 0);
        if (from.Length >= Vector<ushort>.Count)
        {
            var (lowest, highest) = (new Vector<ushort>(first), new Vector<ushort>(last));
            var sums = Vector<ushort>.Zero;
            for (; i <= from.Length - Vector<ushort>.Count; i += Vector<ushort>.Count)
                sums -= Vector.LessThanOrEqual(new Vector<ushort>(from[i..]), highest) & Vector.GreaterThanOrEqual(new Vector<ushort>(to[i..]), lowest);
            Vector.Widen(sums, out var low, out var high);
            count = (int)Vector.Sum(low + high);
        }

        for (; i < from.Length; i++) count += (from[i] <= last) & (first <= to[i]) ? 1 : 0;
        return count;
    }
}
