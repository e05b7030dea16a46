namespace KnowledgeGraph;

/// <summary>
/// Sorts rows: first into buckets of neighbouring subjects, in streams, then each bucket, which lies in the cache by then, by subject; last the few rows of each
/// subject against each other. A comparison sort of the whole takes several times as long on a large graph.
/// </summary>
internal static class EdgeRowSort
{
    private const int BucketBits = 10;
    private const int FewestForBuckets = 1 << 12;

    /// <summary>The rows in order, in the same array or another.</summary>
    /// <param name="rows">The rows; their order is lost.</param>
    /// <param name="count">How many of them count.</param>
    /// <param name="entities">The number of entities.</param>
    public static EdgeRow[] Sort(EdgeRow[] rows, int count, int entities)
    {
        if (count < FewestForBuckets)
        {
            rows.AsSpan(0, count).Sort();
            return rows;
        }

        var sorted = new EdgeRow[count];
        var ends = new int[(entities >> BucketBits) + 2];
        foreach (ref readonly var row in rows.AsSpan(0, count)) ends[Bucket(row, entities)]++;
        var start = 0;
        for (var i = 0; i < ends.Length; i++) (ends[i], start) = (start, start + ends[i]);
        foreach (ref readonly var row in rows.AsSpan(0, count)) sorted[ends[Bucket(row, entities)]++] = row;
        start = 0;
        var places = new int[(1 << BucketBits) + 1];
        foreach (var end in ends)
        {
            SortBucket(sorted.AsSpan(start, end - start), rows.AsSpan(start, end - start), places, entities);
            start = end;
        }

        return rows;
    }

    private static int Bucket(in EdgeRow row, int entities) => Math.Min(row.Subject, entities) >> BucketBits;

    private static void SortBucket(Span<EdgeRow> from, Span<EdgeRow> to, Span<int> places, int entities)
    {
        const int Mask = (1 << BucketBits) - 1;
        places.Clear();
        foreach (ref readonly var row in from) places[(Math.Min(row.Subject, entities) & Mask) + 1]++;
        for (var i = 1; i < places.Length; i++) places[i] += places[i - 1];
        foreach (ref readonly var row in from) to[places[Math.Min(row.Subject, entities) & Mask]++] = row;
        var start = 0;
        foreach (var end in places[..^1])
        {
            if (end - start > 1) to[start..end].Sort();
            start = end;
        }
    }
}
