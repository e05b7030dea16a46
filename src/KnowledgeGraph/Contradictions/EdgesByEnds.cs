namespace KnowledgeGraph;

/// <summary>The edges of a table by their ends, and those of the same ends by period.</summary>
/// <param name="table">The table.</param>
/// <param name="endsOf">The ends of a row, as they are compared.</param>
/// <param name="periodOf">The period of a row.</param>
internal sealed class EdgesByEnds(EdgeTable table, Func<int, (int Subject, int Object)> endsOf, Func<int, Period> periodOf)
{
    private readonly Dictionary<(int Subject, int Object), int[]> _rows = Enumerable.Range(0, table.Count).GroupBy(endsOf).ToDictionary(static group => group.Key, static group => group.ToArray());
    private readonly Dictionary<(int Subject, int Object), PeriodIndex> _periods = [];

    /// <summary>Whether there is an edge of these ends.</summary>
    public bool Has((int Subject, int Object) ends) => _rows.ContainsKey(ends);

    /// <summary>The edges of these ends that may hold in a period, in order.</summary>
    public IEnumerable<int> Find((int Subject, int Object) ends, Period period)
    {
        if (!_rows.TryGetValue(ends, out var rows)) return [];
        if (!_periods.TryGetValue(ends, out var periods)) _periods.Add(ends, periods = new PeriodIndex([.. rows.Select(periodOf)]));
        return periods.MayOverlap(period).Select(at => rows[at]);
    }
}
