namespace KnowledgeGraph;

/// <summary>
/// That the periods of two edges, or of an edge and a constant one, share a day. Where one of them is the edge at hand, it runs over the column of days as a
/// kernel.
/// </summary>
internal sealed class OverlapCondition : PatternCondition
{
    private readonly int _slot;
    private readonly int _other;
    private readonly PatternPlan _plan;
    private readonly Period _period;

    public OverlapCondition(PatternPlan plan, int slot, int other)
    {
        (_plan, _slot, _other) = (plan, slot, other);
    }

    public OverlapCondition(PatternPlan plan, int slot, Period period)
    {
        (_plan, _slot, _other, _period) = (plan, slot, -1, period);
    }

    internal override IEnumerable<int> Slots => _other < 0 ? [_slot] : [_slot, _other];

    public override string ToString() => _other < 0
        ? $"period of {_plan.NameOf(_slot)} overlaps {_period}"
        : $"period of {_plan.NameOf(_slot)} overlaps that of {_plan.NameOf(_other)}";

    /// <summary>Whether the kernel can test the edges that a slot takes.</summary>
    public bool IsAbout(int slot) => (_slot == slot) != (_other == slot);

    /// <summary>The period that the edges of a slot are compared with; an unknown one where nothing can overlap.</summary>
    public PeriodCode Against(int slot, PatternFrame frame)
    {
        var days = frame.Graph.Data.Days;
        if (_other < 0) return days.Encode(_period);
        var other = _slot == slot ? _other : _slot;
        var code = frame.Codes[other];
        return code == PatternFrame.None ? days.Encode(Period.Unknown) : frame.Tables[other]!.Columns.Periods.CodeAt(PatternFrame.Row(code));
    }

    internal override bool Holds(PatternFrame frame)
    {
        var code = frame.Codes[_slot];
        return code != PatternFrame.None && frame.Tables[_slot]!.Columns.Periods.CodeAt(PatternFrame.Row(code)).Overlaps(Against(_slot, frame));
    }
}
