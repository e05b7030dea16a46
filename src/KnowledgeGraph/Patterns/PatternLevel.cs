namespace KnowledgeGraph;

/// <summary>The candidates of one step of a running plan.</summary>
internal sealed class PatternLevel(PatternStep step, bool isFirstOfGroup, bool isLastOfGroup)
{
    private int[] _room = [];
    private int[]? _codes;
    private int _next;
    private int _end;

    public PatternStep Step => step;

    public bool IsFirstOfGroup => isFirstOfGroup;

    public bool IsLastOfGroup => isLastOfGroup;

    /// <summary>Whether every candidate is a match.</summary>
    public bool IsBulk => step.Group == 0 && step.Conditions.Count == 0;

    /// <summary>Finds the candidates for what is bound.</summary>
    public void Open(PatternFrame frame)
    {
        var range = RangeIn(frame);
        if (step.Overlap is not { } overlap)
        {
            (_codes, _next, _end) = (range.Codes, range.Start, range.End);
            return;
        }

        if (_room.Length < range.Count) _room = new int[Math.Max(range.Count, _room.Length * 2)];
        var periods = step.Table!.Columns.Periods;
        var against = overlap.Against(step.Slot, frame);
        _codes = _room;
        _next = 0;
        _end = range.Codes is { } codes
            ? FindOverlaps(codes.AsSpan(range.Start, range.Count), periods, against)
            : periods.FindOverlaps(range.Start, range.End, against, _room);
    }

    /// <summary>Counts the candidates for what is bound.</summary>
    public long Count(PatternFrame frame)
    {
        var range = RangeIn(frame);
        if (step.Overlap is not { } overlap) return range.Count;
        var periods = step.Table!.Columns.Periods;
        var against = overlap.Against(step.Slot, frame);
        if (range.Codes is not { } codes) return periods.CountOverlaps(range.Start, range.End, against);
        var count = 0;
        foreach (var code in codes.AsSpan(range.Start, range.Count)) count += periods.CodeAt(PatternFrame.Row(code)).Overlaps(against) ? 1 : 0;
        return count;
    }

    /// <summary>Binds the next candidate.</summary>
    public bool TryTake(PatternFrame frame)
    {
        if (_next < _end)
        {
            frame.Codes[step.Slot] = _codes is { } codes ? codes[_next] : _next;
            _next++;
            return true;
        }

        frame.Codes[step.Slot] = PatternFrame.None;
        return false;
    }

    /// <summary>Leaves nothing bound and no candidate.</summary>
    public void Clear(PatternFrame frame)
    {
        _next = _end;
        frame.Codes[step.Slot] = PatternFrame.None;
    }

    private EdgeRange RangeIn(PatternFrame frame)
    {
        if (step.From is not { } from) return step.Range;
        var index = from.IndexIn(frame);
        if (index < 0) return default;
        return step.IsBackward ? step.Table!.In(index) : step.Table!.Out(index);
    }

    // Written in any case and kept by counting on: no branch.
    private int FindOverlaps(ReadOnlySpan<int> codes, PeriodColumn periods, PeriodCode against)
    {
        var count = 0;
        var room = _room.AsSpan(0, codes.Length);
        foreach (var code in codes)
        {
            room[count] = code;
            count += periods.CodeAt(PatternFrame.Row(code)).Overlaps(against) ? 1 : 0;
        }

        return count;
    }
}
