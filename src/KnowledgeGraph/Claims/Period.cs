using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph;

/// <summary>
/// When something holds: from a first to a last day, both included, either end perhaps open, each as precise as it was said. Written as in ISO 8601:
/// <c>2016-10-24</c>, <c>2016-10</c> (some time in, or throughout, that month), <c>2012/..</c> (since 2012), <c>../2016-10</c>, <c>2016-07/2016-10-24</c>;
/// <c>../..</c> is always, and the empty text is <see cref="Unknown"/>, which is also the default value. Years run from 0001 to 9999.
/// </summary>
public readonly partial struct Period : IEquatable<Period>, IComparable<Period>, ISpanParsable<Period>
{
    // Day numbers plus one, so that the default value means "nothing known"; the open ends lie beyond every day.
    internal const int OpenStart = 1 - (1 << 24);
    internal const int OpenEnd = 1 << 24;

    /// <summary>The number of 9999-12-31; the first day has the number 1.</summary>
    internal const int LastDayNumber = 3_652_059;

    private readonly int _start;
    private readonly int _end;
    private readonly DatePrecision _startPrecision;
    private readonly DatePrecision _endPrecision;

    private Period(int start, int end, DatePrecision startPrecision, DatePrecision endPrecision)
    {
        _start = start;
        _end = end;
        _startPrecision = startPrecision;
        _endPrecision = endPrecision;
    }

    /// <summary>Nothing is said about when. It overlaps nothing and contains no day.</summary>
    public static Period Unknown => default;

    /// <summary>Open at both ends: at all times.</summary>
    public static Period Always => new(OpenStart, OpenEnd, DatePrecision.Day, DatePrecision.Day);

    /// <summary>Whether anything is said about when.</summary>
    public bool IsKnown => _end != 0;

    /// <summary>The first day; <see langword="null"/> where it is open or unknown.</summary>
    public DateOnly? Start => IsKnown && _start != OpenStart ? DateOnly.FromDayNumber(_start - 1) : null;

    /// <summary>The last day; <see langword="null"/> where it is open or unknown.</summary>
    public DateOnly? End => IsKnown && _end != OpenEnd ? DateOnly.FromDayNumber(_end - 1) : null;

    /// <summary>How precisely the start was said.</summary>
    public DatePrecision StartPrecision => _startPrecision;

    /// <summary>How precisely the end was said.</summary>
    public DatePrecision EndPrecision => _endPrecision;

    /// <summary>The first day as a number that grows by one a day; a number below every day where it is open.</summary>
    internal int StartDay => _start;

    /// <summary>The last day as a number that grows by one a day; a number above every day where it is open, 0 where unknown.</summary>
    internal int EndDay => _end;

    /// <summary>How precise both ends are, in a byte: the start's in the lowest two bits, the end's in the next two. 0 where both are precise to the day.</summary>
    internal byte Precisions => (byte)((int)_startPrecision | ((int)_endPrecision << 2));

    /// <summary>The period of two day numbers as <see cref="StartDay"/> and <see cref="EndDay"/> give them.</summary>
    internal static Period OfDays(int start, int end, byte precisions) =>
        new(start, end, (DatePrecision)(precisions & 3), (DatePrecision)((precisions >> 2) & 3));

    /// <summary>One day.</summary>
    public static Period On(DateOnly day) => new(day.DayNumber + 1, day.DayNumber + 1, DatePrecision.Day, DatePrecision.Day);

    /// <summary>A whole month, 1 to 12.</summary>
    public static Period InMonth(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return new(first.DayNumber + 1, LastDay(first, DatePrecision.Month).DayNumber + 1, DatePrecision.Month, DatePrecision.Month);
    }

    /// <summary>A whole year, 1 to 9999.</summary>
    public static Period InYear(int year)
    {
        var first = new DateOnly(year, 1, 1);
        return new(first.DayNumber + 1, LastDay(first, DatePrecision.Year).DayNumber + 1, DatePrecision.Year, DatePrecision.Year);
    }

    /// <summary>From the start of one period to the end of another. Either may be <see cref="Unknown"/>, which leaves that end open.</summary>
    /// <exception cref="ArgumentException">The end lies before the start.</exception>
    public static Period Between(Period first, Period last)
    {
        var (start, startPrecision) = first.IsKnown ? (first._start, first._startPrecision) : (OpenStart, DatePrecision.Day);
        var (end, endPrecision) = last.IsKnown ? (last._end, last._endPrecision) : (OpenEnd, DatePrecision.Day);
        return start <= end
            ? new(start, end, startPrecision, endPrecision)
            : throw new ArgumentException($"The period ends ({last}) before it starts ({first}).");
    }

    /// <summary>From the start of a period on, with no end.</summary>
    public static Period Since(Period start) => Between(start, Unknown);

    /// <summary>Up to the end of a period, with no start.</summary>
    public static Period Until(Period end) => Between(Unknown, end);

    /// <summary>From one day to another, both included.</summary>
    /// <exception cref="ArgumentException">The last day lies before the first.</exception>
    public static Period Between(DateOnly first, DateOnly last) => Between(On(first), On(last));

    /// <summary>
    /// Whether both are known and share a day, a month and a year taken as a whole. An unknown period overlaps nothing: ask <see cref="MayOverlap"/> where it is
    /// enough that nothing speaks against it. Free of branches, because a short-circuit mispredicts in a loop over many edges.
    /// </summary>
    public bool Overlaps(Period other) => (_start <= other._end) & (other._start <= _end) & (_end != 0) & (other._end != 0);

    /// <summary>
    /// Whether they share a day or, for all that is known, might: false only where both are known and lie apart, so an <see cref="Unknown"/> period may overlap any.
    /// Free of branches.
    /// </summary>
    public bool MayOverlap(Period other) => ((_start <= other._end) & (other._start <= _end)) | (_end == 0) | (other._end == 0);

    /// <summary>Whether the day lies within.</summary>
    public bool Contains(DateOnly day)
    {
        var number = day.DayNumber + 1;
        return (_start <= number) & (number <= _end) & (_end != 0);
    }

    /// <summary>Whether every day of the other lies within. An unknown period contains nothing and lies in nothing.</summary>
    public bool Contains(Period other) => (_start <= other._start) & (other._end <= _end) & (_end != 0) & (other._end != 0);

    /// <summary>The smallest period that holds both; the known one where the other is unknown.</summary>
    public Period Hull(Period other)
    {
        if (!IsKnown) return other;
        if (!other.IsKnown) return this;
        var (start, startPrecision) = _start <= other._start ? (_start, _startPrecision) : (other._start, other._startPrecision);
        var (end, endPrecision) = _end >= other._end ? (_end, _endPrecision) : (other._end, other._endPrecision);
        return new(start, end, startPrecision, endPrecision);
    }

    /// <summary>Orders by start, then by end, then the more precise first; unknown periods come first.</summary>
    public int CompareTo(Period other)
    {
        var order = IsKnown.CompareTo(other.IsKnown);
        if (order == 0) order = _start.CompareTo(other._start);
        if (order == 0) order = _end.CompareTo(other._end);
        if (order == 0) order = _startPrecision.CompareTo(other._startPrecision);
        return order == 0 ? _endPrecision.CompareTo(other._endPrecision) : order;
    }

    /// <inheritdoc />
    public bool Equals(Period other) => CompareTo(other) == 0;

    /// <inheritdoc />
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Period other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(_start, _end, _startPrecision, _endPrecision);

    /// <summary>Whether both say the same with the same precision.</summary>
    public static bool operator ==(Period left, Period right) => left.Equals(right);

    /// <summary>Whether they differ in an end or its precision.</summary>
    public static bool operator !=(Period left, Period right) => !left.Equals(right);

    /// <summary>Whether one comes before the other in <see cref="CompareTo"/>'s order.</summary>
    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    /// <summary>Whether one comes before the other or is equal.</summary>
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one comes behind the other in <see cref="CompareTo"/>'s order.</summary>
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    /// <summary>Whether one comes behind the other or is equal.</summary>
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    private static DateOnly LastDay(DateOnly first, DatePrecision precision) => precision switch
    {
        DatePrecision.Month => new DateOnly(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month)),
        DatePrecision.Year => new DateOnly(first.Year, 12, 31),
        _ => first,
    };
}
