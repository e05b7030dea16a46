namespace KnowledgeGraph;

/// <summary>Writes a <see cref="PeriodColumn"/> period by period.</summary>
internal sealed class PeriodColumnWriter(DayScale scale, int capacity)
{
    private ushort[] _from = scale.IsNarrow ? new ushort[capacity] : [];
    private ushort[] _to = scale.IsNarrow ? new ushort[capacity] : [];
    private int[] _wideFrom = scale.IsNarrow ? [] : new int[capacity];
    private int[] _wideTo = scale.IsNarrow ? [] : new int[capacity];
    private byte[]? _precisions;
    private int _count;

    public void Add(Period period)
    {
        if (_count == (scale.IsNarrow ? _from.Length : _wideFrom.Length)) Resize(Math.Max(4, _count * 2));
        _count++;
        Replace(_count - 1, period);
    }

    public void Replace(int row, Period period)
    {
        var code = scale.Encode(period);
        if (scale.IsNarrow) (_from[row], _to[row]) = ((ushort)code.From, (ushort)code.To);
        else (_wideFrom[row], _wideTo[row]) = (code.From, code.To);
        if (_precisions is null && period.Precisions == 0) return;
        _precisions ??= new byte[Math.Max(_from.Length, _wideFrom.Length)];
        _precisions[row] = period.Precisions;
    }

    public PeriodColumn Finish()
    {
        Resize(_count);
        return scale.IsNarrow ? new(scale, _from, _to, _precisions) : new(scale, _wideFrom, _wideTo, _precisions);
    }

    private void Resize(int length)
    {
        if (scale.IsNarrow)
        {
            Array.Resize(ref _from, length);
            Array.Resize(ref _to, length);
        }
        else
        {
            Array.Resize(ref _wideFrom, length);
            Array.Resize(ref _wideTo, length);
        }

        if (_precisions is not null) Array.Resize(ref _precisions, length);
    }
}
