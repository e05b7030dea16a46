namespace KnowledgeGraph;

/// <summary>Finds which of many periods may share a day with another without looking at all of them: a thousand attacks and a thousand denials, each of its own
/// day, are a thousand pairs and no million.</summary>
internal sealed class PeriodIndex
{
    // Below this a walk is as fast.
    private const int Few = 8;

    private readonly Period[] _periods;
    private readonly int[] _order;
    private readonly int[] _lastEnds;

    public PeriodIndex(Period[] periods)
    {
        _periods = periods;
        _order = [.. Enumerable.Range(0, periods.Length)];
        _lastEnds = new int[periods.Length];
        if (periods.Length < Few) return;
        Array.Sort(_order, (one, other) => StartOf(periods[one]) != StartOf(periods[other]) ? StartOf(periods[one]).CompareTo(StartOf(periods[other])) : one.CompareTo(other));
        Fill(0, periods.Length);
    }

    /// <summary>How many periods were looked at so far.</summary>
    public int Looked { get; private set; }

    /// <summary>The positions of the periods that may overlap another, in order.</summary>
    public IReadOnlyList<int> MayOverlap(Period period)
    {
        var found = new List<int>();
        if (_periods.Length >= Few) Find(0, _periods.Length, StartOf(period), EndOf(period), found);
        else for (var i = 0; i < _periods.Length; i++) Look(i, StartOf(period), EndOf(period), found);
        found.Sort();
        return found;
    }

    // An unknown period may overlap any.
    private static int StartOf(Period period) => period.IsKnown ? period.StartDay : int.MinValue;

    private static int EndOf(Period period) => period.IsKnown ? period.EndDay : int.MaxValue;

    // In the middle of a stretch of the order stands the last end of all periods in it.
    private int Fill(int first, int end)
    {
        if (first >= end) return int.MinValue;
        var middle = (first + end) / 2;
        return _lastEnds[middle] = Math.Max(EndOf(_periods[_order[middle]]), Math.Max(Fill(first, middle), Fill(middle + 1, end)));
    }

    private void Find(int first, int end, int from, int to, List<int> found)
    {
        while (first < end)
        {
            var middle = (first + end) / 2;
            if (_lastEnds[middle] < from) return;
            Find(first, middle, from, to, found);
            Look(_order[middle], from, to, found);
            if (StartOf(_periods[_order[middle]]) > to) return;
            first = middle + 1;
        }
    }

    private void Look(int at, int from, int to, List<int> found)
    {
        Looked++;
        if (StartOf(_periods[at]) <= to && from <= EndOf(_periods[at])) found.Add(at);
    }
}
