namespace KnowledgeGraph;

/// <summary>
/// How the days of a record are written into columns. Where all of them lie within 65,533 days (179 years), a day takes two bytes, counted from the day before
/// the first; otherwise four. One scale serves all edges of a record and of its views, so their columns can be compared as they are.
/// Either way two periods share a day exactly where <c>from ≤ other.to</c> and <c>other.from ≤ to</c>: an unknown period is written as one that starts behind
/// everything and ends before it.
/// </summary>
internal readonly struct DayScale : IEquatable<DayScale>
{
    /// <summary>The narrow code of an open end, above every day.</summary>
    public const ushort NarrowOpenEnd = ushort.MaxValue - 1;

    /// <summary>The narrow start of an unknown period, above every end.</summary>
    public const ushort NarrowUnknownStart = ushort.MaxValue;

    /// <summary>The narrow code of an open start, below every day; also the end of an unknown period.</summary>
    public const ushort NarrowOpenStart = 0;

    private const int MostNarrowDays = NarrowOpenEnd - 1;

    private DayScale(int origin, bool isNarrow)
    {
        Origin = origin;
        IsNarrow = isNarrow;
    }

    /// <summary>The day that the narrow code 0 would stand for.</summary>
    public int Origin { get; }

    public bool IsNarrow { get; }

    /// <summary>A scale for days from one to another, both included; none where the first lies behind the last.</summary>
    public static DayScale For(int first, int last) =>
        first > last ? new(0, true) : last - first < MostNarrowDays ? new(first - 1, true) : new(0, false);

    /// <summary>The scale that a file names; <see langword="false"/> where there is no such.</summary>
    public static bool TryRead(int origin, bool isNarrow, out DayScale scale)
    {
        scale = new(isNarrow ? origin : 0, isNarrow);
        return origin is >= 0 and <= Period.LastDayNumber;
    }

    /// <summary>
    /// The codes of a period. Days outside the scale, which only a question may name, become codes that give the same answers.
    /// </summary>
    public PeriodCode Encode(Period period)
    {
        if (!IsNarrow) return period.IsKnown ? new(period.StartDay, period.EndDay) : new(int.MaxValue, int.MinValue);
        if (!period.IsKnown) return new(NarrowUnknownStart, NarrowOpenStart);
        return new(Math.Clamp(period.StartDay - Origin, NarrowOpenStart, NarrowOpenEnd), Math.Clamp(period.EndDay - Origin, NarrowOpenStart, NarrowOpenEnd));
    }

    /// <summary>The period of codes that a column holds.</summary>
    public Period Decode(PeriodCode code, byte precisions)
    {
        var (from, to) = code;
        if (from > to) return Period.Unknown;
        if (!IsNarrow) return Period.OfDays(from, to, precisions);
        return Period.OfDays(
            from == NarrowOpenStart ? Period.OpenStart : from + Origin,
            to == NarrowOpenEnd ? Period.OpenEnd : to + Origin,
            precisions);
    }

    public bool Equals(DayScale other) => Origin == other.Origin && IsNarrow == other.IsNarrow;

    public override bool Equals(object? obj) => obj is DayScale other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Origin, IsNarrow);
}
