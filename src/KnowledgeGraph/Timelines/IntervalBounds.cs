namespace KnowledgeGraph;

/// <summary>The days between which the first and the last day of an interval lie, all included; the first never lies behind the last.</summary>
internal readonly record struct IntervalBounds(int FirstStart, int LastStart, int FirstEnd, int LastEnd)
{
    // Far beyond every day, and far enough from the limits of numbers that sums do not overflow.
    private const int Never = 1 << 26;

    // Each relation by what it asks: differences of the four ends (start, end, other start, other end) that are at most so much.
    private static readonly (IntervalRelations Relation, (int A, int B, int Most)[] Differences)[] Rules =
    [
        (IntervalRelations.Before, [(1, 2, -2)]),
        (IntervalRelations.Meets, [(1, 2, -1), (2, 1, 1)]),
        (IntervalRelations.Overlaps, [(0, 2, -1), (2, 1, 0), (1, 3, -1)]),
        (IntervalRelations.Starts, [(0, 2, 0), (2, 0, 0), (1, 3, -1)]),
        (IntervalRelations.During, [(2, 0, -1), (1, 3, -1)]),
        (IntervalRelations.Finishes, [(2, 0, -1), (1, 3, 0), (3, 1, 0)]),
        (IntervalRelations.Equals, [(0, 2, 0), (2, 0, 0), (1, 3, 0), (3, 1, 0)]),
        (IntervalRelations.FinishedBy, [(0, 2, -1), (1, 3, 0), (3, 1, 0)]),
        (IntervalRelations.Contains, [(0, 2, -1), (3, 1, -1)]),
        (IntervalRelations.StartedBy, [(0, 2, 0), (2, 0, 0), (3, 1, -1)]),
        (IntervalRelations.OverlappedBy, [(2, 0, -1), (0, 3, 0), (3, 1, -1)]),
        (IntervalRelations.MetBy, [(3, 0, -1), (0, 3, 1)]),
        (IntervalRelations.After, [(3, 0, -2)]),
    ];

    /// <summary>What the precision of a known period leaves open.</summary>
    public static IntervalBounds Of(Period period)
    {
        var firstStart = period.Start is null ? -Never : period.StartDay;
        var lastEnd = period.End is null ? Never : period.EndDay;
        var lastStart = period.Start is { } start ? LastDay(start, period.StartPrecision) : lastEnd;
        var firstEnd = period.End is { } end ? FirstDay(end, period.EndPrecision) : firstStart;
        return new(firstStart, lastStart, firstEnd, lastEnd);
    }

    /// <summary>The relations that some choice of days makes true.</summary>
    public IntervalRelations RelationsTo(IntervalBounds other)
    {
        var possible = IntervalRelations.None;
        foreach (var (relation, differences) in Rules)
        {
            if (IsFeasible(other, differences)) possible |= relation;
        }

        return possible;
    }

    // A system of bounds on differences has a solution exactly where its graph has no circle of negative length (Bellman; found as Floyd and Warshall do).
    private bool IsFeasible(IntervalBounds other, (int A, int B, int Most)[] differences)
    {
        const int Ends = 5; // The four ends and day 0, from which bounds on an end alone are counted.
        Span<long> most = stackalloc long[Ends * Ends];
        most.Fill(long.MaxValue / 4);
        Bound(most, 0, FirstStart, LastStart);
        Bound(most, 1, FirstEnd, LastEnd);
        Bound(most, 2, other.FirstStart, other.LastStart);
        Bound(most, 3, other.FirstEnd, other.LastEnd);
        Limit(most, 0, 1, 0);
        Limit(most, 2, 3, 0);
        foreach (var (a, b, limit) in differences) Limit(most, a, b, limit);
        for (var via = 0; via < Ends; via++)
        {
            for (var a = 0; a < Ends; a++)
            {
                for (var b = 0; b < Ends; b++) Limit(most, a, b, most[(a * Ends) + via] + most[(via * Ends) + b]);
            }
        }

        for (var end = 0; end < Ends; end++)
        {
            if (most[(end * Ends) + end] < 0) return false;
        }

        return true;

        static void Bound(Span<long> most, int end, int first, int last)
        {
            Limit(most, end, Ends - 1, last);
            Limit(most, Ends - 1, end, -first);
        }

        static void Limit(Span<long> most, int a, int b, long limit) => most[(a * Ends) + b] = Math.Min(most[(a * Ends) + b], limit);
    }

    private static int LastDay(DateOnly day, DatePrecision precision) => 1 + (precision switch
    {
        DatePrecision.Year => new DateOnly(day.Year, 12, 31),
        DatePrecision.Month => new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)),
        _ => day,
    }).DayNumber;

    private static int FirstDay(DateOnly day, DatePrecision precision) => 1 + (precision switch
    {
        DatePrecision.Year => new DateOnly(day.Year, 1, 1),
        DatePrecision.Month => new DateOnly(day.Year, day.Month, 1),
        _ => day,
    }).DayNumber;
}
