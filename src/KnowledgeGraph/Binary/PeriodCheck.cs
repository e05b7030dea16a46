using System.Numerics;

namespace KnowledgeGraph;

/// <summary>Makes sure that columns of days hold periods: no end before its start, no day outside the calendar.</summary>
internal static class PeriodCheck
{
    private const int LeastPrecise = (int)DatePrecision.Year;

    public static void Check(PeriodColumn periods, BinarySectionReader reader)
    {
        if (!(periods.Scale.IsNarrow ? AreSound(periods.From, periods.To, periods.Scale.Origin) : AreSound(periods.WideFrom, periods.WideTo)))
            throw reader.Wrong("a period ends before it starts, or lies outside the calendar");
        if (periods.Precisions is not { } precisions) return;
        for (var i = 0; i < precisions.Length; i++)
        {
            if (precisions[i] != 0 && !IsSound(periods[i], precisions[i])) throw reader.Wrong("a date is not as precise as it says");
        }
    }

    /// <summary>Whether a month starts on its first day and ends on its last, and a year too; open ends have no precision.</summary>
    private static bool IsSound(Period period, byte precisions)
    {
        var (start, end) = (precisions & 3, precisions >> 2);
        if (start > LeastPrecise || end > LeastPrecise || !period.IsKnown) return false;
        return (start == 0 || (period.Start is { } first && IsStart(first, start))) && (end == 0 || (period.End is { } last && (last == DateOnly.MaxValue || IsStart(last.AddDays(1), end))));
    }

    private static bool IsStart(DateOnly day, int precision) => day.Day == 1 && (precision < LeastPrecise || day.Month == 1);

    private static bool AreSound(ReadOnlySpan<ushort> from, ReadOnlySpan<ushort> to, int origin)
    {
        var last = (ushort)Math.Min(DayScale.NarrowOpenEnd - 1, Period.LastDayNumber - origin);
        for (var i = from.Length >= ColumnScan.FewestForVectors ? SkipSound(from, to, last) : 0; i < from.Length; i++)
        {
            var (start, end) = (from[i], to[i]);
            var isKnown = (start <= end) & (start <= last) & (end != 0) & ((end <= last) | (end == DayScale.NarrowOpenEnd));
            var isUnknown = (start == DayScale.NarrowUnknownStart) & (end == DayScale.NarrowOpenStart);
            if (!(isKnown | isUnknown)) return false;
        }

        return true;
    }

    private static int SkipSound(ReadOnlySpan<ushort> from, ReadOnlySpan<ushort> to, ushort last)
    {
        var i = 0;
        for (; i <= from.Length - Vector<ushort>.Count; i += Vector<ushort>.Count)
        {
            var (start, end, days) = (new Vector<ushort>(from[i..]), new Vector<ushort>(to[i..]), new Vector<ushort>(last));
            var isKnown = Vector.LessThanOrEqual(start, end) & Vector.LessThanOrEqual(start, days) & ~Vector.Equals(end, Vector<ushort>.Zero)
                & (Vector.LessThanOrEqual(end, days) | Vector.Equals(end, new Vector<ushort>(DayScale.NarrowOpenEnd)));
            var isUnknown = Vector.Equals(start, new Vector<ushort>(DayScale.NarrowUnknownStart)) & Vector.Equals(end, Vector<ushort>.Zero);
            if (!Vector.EqualsAll(isKnown | isUnknown, Vector<ushort>.AllBitsSet)) break;
        }

        return i;
    }

    private static bool AreSound(ReadOnlySpan<int> from, ReadOnlySpan<int> to)
    {
        for (var i = 0; i < from.Length; i++)
        {
            var (start, end) = (from[i], to[i]);
            var isStart = start is Period.OpenStart or (>= 1 and <= Period.LastDayNumber);
            var isEnd = end is Period.OpenEnd or (>= 1 and <= Period.LastDayNumber);
            if (!((start <= end && isStart && isEnd) || (start == int.MaxValue && end == int.MinValue))) return false;
        }

        return true;
    }
}
