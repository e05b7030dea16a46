using System.Numerics;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph;

/// <summary>Which edges of a table are at each entity: offsets from the first to the last entity that has any, into a list of codes or into the rows.</summary>
internal sealed class AdjacencyIndex
{
    // Each bucket takes as many entities as have their places in the nearest cache at once.
    private const int BucketBits = 12;
    private const int FewestForBuckets = 1 << 17;

    private readonly int[] _offsets;
    private readonly int _first;

    private AdjacencyIndex(int first, int[] offsets, int[]? codes)
    {
        _first = first;
        _offsets = offsets;
        Codes = codes;
    }

    /// <summary>The first entity that has edges; no meaning where none has.</summary>
    public int First => _first;

    /// <summary>For the entities from <see cref="First"/> on, where their edges start; one more for the end of the last.</summary>
    public int[] Offsets => _offsets;

    /// <summary>The codes of the edges, or <see langword="null"/> where the offsets are rows.</summary>
    public int[]? Codes { get; }

    /// <summary>An index of ends that ascend, unknown ones (-1) behind them.</summary>
    public static AdjacencyIndex OfSorted(int[] ends)
    {
        var known = ends.Length;
        while (known > 0 && ends[known - 1] < 0) known--;
        if (known == 0) return new(0, [0], null);
        var first = ends[0];
        var offsets = GC.AllocateUninitializedArray<int>(ends[known - 1] - first + 2);
        offsets[0] = 0;
        FillOffsets(ends.AsSpan(0, known), offsets);
        return new(first, offsets, null);
    }

    /// <summary>An index of ends in any order; the edges at each entity in stored order, those with unknown ends left out.</summary>
    public static AdjacencyIndex Of(int[] ends)
    {
        var (first, last) = (int.MaxValue, -1);
        foreach (var end in ends)
        {
            first = end >= 0 && end < first ? end : first;
            last = end > last ? end : last;
        }

        if (last < 0) return new(0, [0], []);
        var offsets = new int[last - first + 2];
        foreach (var end in ends)
        {
            if (end >= 0) offsets[end - first + 1]++;
        }

        for (var i = 1; i < offsets.Length; i++) offsets[i] += offsets[i - 1];
        var codes = new int[offsets[^1]];
        if (ends.Length < FewestForBuckets) Scatter(ends, first, offsets, codes);
        else ScatterByBuckets(ends, first, offsets, codes);
        return new(first, offsets, codes);
    }

    /// <summary>An index of both ends: edges that leave an entity first, then those that arrive, as the complements of their rows.</summary>
    public static AdjacencyIndex BothWays(AdjacencyIndex leaving, AdjacencyIndex arriving)
    {
        var first = leaving._offsets.Length < 2 ? arriving._first : arriving._offsets.Length < 2 ? leaving._first : Math.Min(leaving._first, arriving._first);
        var end = Math.Max(leaving._first + leaving._offsets.Length - 1, arriving._first + arriving._offsets.Length - 1);
        var offsets = new int[Math.Max(1, end - first + 1)];
        var codes = new int[leaving._offsets[^1] + arriving._offsets[^1]];
        var to = 0;
        for (var entity = first; entity < end; entity++)
        {
            offsets[entity - first] = to;
            var edges = leaving.EdgesAt(entity);
            for (var i = 0; i < edges.Count; i++) codes[to++] = edges[i];
            edges = arriving.EdgesAt(entity);
            for (var i = 0; i < edges.Count; i++) codes[to++] = ~edges[i];
        }

        offsets[^1] = to;
        return new(first, offsets, codes);
    }

    /// <summary>The edges at an entity.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public EdgeRange EdgesAt(int entity)
    {
        var offsets = _offsets;
        var at = (uint)(entity - _first);
        return at < (uint)(offsets.Length - 1) ? new(Codes, offsets[at], offsets[at + 1]) : new(Codes, 0, 0);
    }

    /// <summary>The edges at the entities from one to another, exclusive: they lie together.</summary>
    public EdgeRange EdgesAt(int start, int end) => new(Codes, StartOf(start), StartOf(Math.Max(start, end)));

    private int StartOf(int entity) => _offsets[Math.Clamp(entity - _first, 0, _offsets.Length - 1)];

    private static void FillOffsets(ReadOnlySpan<int> ends, Span<int> offsets)
    {
        var first = ends[0];
        for (var row = ends.Length >= ColumnScan.FewestForVectors ? FillMostOffsets(ends, offsets) : 0; row < ends.Length; row++)
        {
            var at = ends[row] - first + 1;
            Spread.Over(offsets[at..(row + 1 < ends.Length ? Math.Max(at, ends[row + 1] - first) + 1 : offsets.Length)], row + 1);
        }
    }

    // Each row writes its end behind its entity and on, several places at once: the rows that come after it write over what is theirs. No branch waits for how
    // many rows an entity has, and only rare ones for how many entities have none. Stops at the rows that lack the room; says at which.
    private static int FillMostOffsets(ReadOnlySpan<int> ends, Span<int> offsets)
    {
        var first = ends[0];
        var row = 0;
        for (; row < ends.Length - 1; row++)
        {
            var at = ends[row] - first + 1;
            if (at > offsets.Length - Vector<int>.Count) break;
            new Vector<int>(row + 1).CopyTo(offsets[at..]);
            var next = ends[row + 1] - first + 1;
            if (next - at > Vector<int>.Count) offsets[at..next].Fill(row + 1);
        }

        return row;
    }

    private static void Scatter(int[] ends, int first, int[] offsets, int[] codes)
    {
        var next = offsets[..^1];
        for (var row = 0; row < ends.Length; row++)
        {
            if (ends[row] >= 0) codes[next[ends[row] - first]++] = row;
        }
    }

    // Two passes: rows go to the bucket of their entity in streams, and only then to their place, which by then lies in the cache. A plain scatter over a large
    // graph misses the cache with every edge and takes more than twice as long.
    private static void ScatterByBuckets(int[] ends, int first, int[] offsets, int[] codes)
    {
        var starts = new int[((offsets.Length - 1) >> BucketBits) + 1];
        for (var bucket = 0; bucket < starts.Length; bucket++) starts[bucket] = offsets[Math.Min(bucket << BucketBits, offsets.Length - 1)];
        var placed = new (int Entity, int Row)[codes.Length];
        for (var row = 0; row < ends.Length; row++)
        {
            var entity = ends[row] - first;
            if (ends[row] >= 0) placed[starts[entity >> BucketBits]++] = (entity, row);
        }

        var next = offsets[..^1];
        foreach (var (entity, row) in placed) codes[next[entity]++] = row;
    }
}
