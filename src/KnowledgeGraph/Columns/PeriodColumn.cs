using System.Runtime.CompilerServices;

namespace KnowledgeGraph;

/// <summary>
/// Periods as columns of days in the codes of a <see cref="DayScale"/>: two bytes an end where the scale is narrow, else four; how precise the ends are takes
/// a byte more, and only where one of them is not precise to the day.
/// </summary>
internal sealed class PeriodColumn
{
    private readonly ushort[]? _from;
    private readonly ushort[]? _to;
    private readonly int[]? _wideFrom;
    private readonly int[]? _wideTo;

    public PeriodColumn(DayScale scale, ushort[] from, ushort[] to, byte[]? precisions)
    {
        Scale = scale;
        Precisions = precisions;
        (_from, _to) = (from, to);
    }

    public PeriodColumn(DayScale scale, int[] from, int[] to, byte[]? precisions)
    {
        Scale = scale;
        Precisions = precisions;
        (_wideFrom, _wideTo) = (from, to);
    }

    public DayScale Scale { get; }

    public int Count => _from?.Length ?? _wideFrom!.Length;

    /// <summary>A byte a period (<see cref="Period.Precisions"/>); <see langword="null"/> where all are precise to the day.</summary>
    public byte[]? Precisions { get; }

    /// <summary>The arrays of days in two bytes each; empty where the scale is wide.</summary>
    public (ushort[] From, ushort[] To) NarrowDays => (_from ?? [], _to ?? []);

    /// <summary>The arrays of days in four bytes each; empty where the scale is narrow.</summary>
    public (int[] From, int[] To) WideDays => (_wideFrom ?? [], _wideTo ?? []);

    /// <summary>The first days in two bytes each; empty where the scale is wide.</summary>
    public ReadOnlySpan<ushort> From => _from;

    /// <summary>The last days in two bytes each; empty where the scale is wide.</summary>
    public ReadOnlySpan<ushort> To => _to;

    /// <summary>The first days in four bytes each; empty where the scale is narrow.</summary>
    public ReadOnlySpan<int> WideFrom => _wideFrom;

    /// <summary>The last days in four bytes each; empty where the scale is narrow.</summary>
    public ReadOnlySpan<int> WideTo => _wideTo;

    public Period this[int row] => Scale.Decode(CodeAt(row), Precisions is { } precisions ? precisions[row] : (byte)0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PeriodCode CodeAt(int row) => _from is { } from ? new(from[row], _to![row]) : new(_wideFrom![row], _wideTo![row]);

    /// <summary>Whether two periods of columns of one scale share a day.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Overlap(int row, PeriodColumn other, int otherRow) => CodeAt(row).Overlaps(other.CodeAt(otherRow));

    /// <summary>How many periods from one row to another, exclusive, share a day with a period of the same scale.</summary>
    public int CountOverlaps(int start, int end, PeriodCode period) => _from is { } from
        ? PeriodKernel.CountOverlaps<ushort>(from.AsSpan(start, end - start), _to.AsSpan(start, end - start), (ushort)period.From, (ushort)period.To)
        : PeriodKernel.CountOverlaps<int>(_wideFrom.AsSpan(start, end - start), _wideTo.AsSpan(start, end - start), period.From, period.To);

    /// <summary>Writes the rows from one to another, exclusive, whose periods share a day with a period of the same scale; says how many.</summary>
    public int FindOverlaps(int start, int end, PeriodCode period, Span<int> rows) => _from is { } from
        ? PeriodKernel.FindOverlaps<ushort>(from.AsSpan(start, end - start), _to.AsSpan(start, end - start), (ushort)period.From, (ushort)period.To, start, rows)
        : PeriodKernel.FindOverlaps<int>(_wideFrom.AsSpan(start, end - start), _wideTo.AsSpan(start, end - start), period.From, period.To, start, rows);
}
