namespace KnowledgeGraph;

/// <summary>
/// When the edges of a pattern hold. An unknown period overlaps nothing and lies in nothing, but may overlap anything; what an optional part did not find does
/// neither.
/// </summary>
public readonly struct PatternPeriod
{
    private readonly PatternPlan _plan;
    private readonly int _slot;

    internal PatternPeriod(PatternPlan plan, int slot) => (_plan, _slot) = (plan, slot);

    /// <summary>That something is known of it.</summary>
    public PatternCondition IsKnown => Test("is known", static period => period.IsKnown);

    /// <summary>The year of its first day, to group by; unknown where it is open.</summary>
    public PatternValue<int?> Year => First(static day => day.Year);

    /// <summary>The month of its first day, to group by: its first day; unknown where it is open.</summary>
    public PatternValue<DateOnly?> Month
    {
        get
        {
            var (plan, slot) = (_plan, _slot);
            return new ComputedValue<DateOnly?>(plan, frame => Start(frame, slot) is { } day ? day.AddDays(1 - day.Day).DayNumber : PatternValue<DateOnly?>.Unknown,
                static code => DateOnly.FromDayNumber((int)code));
        }
    }

    /// <summary>That both are known and share a day; tested by a kernel over the columns.</summary>
    public PatternCondition Overlaps(PatternPeriod other) => new OverlapCondition(_plan, _slot, other._slot);

    /// <summary>That it is known and shares a day with a period; tested by a kernel over the column.</summary>
    public PatternCondition Overlaps(Period period) => new OverlapCondition(_plan, _slot, period);

    /// <summary>That both share a day or, for all that is known, might: either says nothing of time. Tested edge by edge, over the columns.</summary>
    public PatternCondition MayOverlap(PatternPeriod other)
    {
        var (plan, slot, otherSlot) = (_plan, _slot, other._slot);
        return new TestCondition($"period of {plan.NameOf(slot)} may overlap that of {plan.NameOf(otherSlot)}", [slot, otherSlot], frame =>
            frame.Codes[slot] != PatternFrame.None && frame.Codes[otherSlot] != PatternFrame.None && At(frame, slot).MayOverlap(At(frame, otherSlot)));
    }

    /// <summary>That it shares a day with a period or, for all that is known, might. Tested edge by edge, over the column.</summary>
    public PatternCondition MayOverlap(Period period) => Test($"may overlap {period}", known => known.MayOverlap(period));

    /// <summary>That a day lies within it; tested by a kernel over the column.</summary>
    public PatternCondition Contains(DateOnly day) => Overlaps(Period.On(day));

    /// <summary>That it ends before another one starts.</summary>
    public PatternCondition IsBefore(PatternPeriod other)
    {
        var (plan, slot, otherSlot) = (_plan, _slot, other._slot);
        return new TestCondition($"period of {plan.NameOf(slot)} is before that of {plan.NameOf(otherSlot)}", [slot, otherSlot], frame =>
            At(frame, slot) is { IsKnown: true } first && At(frame, otherSlot) is { IsKnown: true } second && first.EndDay < second.StartDay);
    }

    /// <summary>Any other condition.</summary>
    public PatternCondition Satisfies(Func<Period, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return Test("meets a condition", condition);
    }

    private static Period At(PatternFrame frame, int slot) =>
        frame.Codes[slot] is not PatternFrame.None and var code ? frame.Tables[slot]!.Columns.Periods[PatternFrame.Row(code)] : Period.Unknown;

    private static DateOnly? Start(PatternFrame frame, int slot) => At(frame, slot).Start;

    private ComputedValue<int?> First(Func<DateOnly, int> part)
    {
        var slot = _slot;
        return new(_plan, frame => Start(frame, slot) is { } day ? part(day) : PatternValue<int?>.Unknown, static code => (int)code);
    }

    private TestCondition Test(string text, Func<Period, bool> test)
    {
        var slot = _slot;
        return new($"period of {_plan.NameOf(slot)} {text}", [slot], frame => frame.Codes[slot] != PatternFrame.None && test(At(frame, slot)));
    }
}
