namespace KnowledgeGraph;

/// <summary>The first and the last day that periods name, open ends aside.</summary>
internal struct DayRange()
{
    private int _first = int.MaxValue;
    private int _last = int.MinValue;

    public readonly DayScale Scale => DayScale.For(_first, _last);

    public void Add(Period period)
    {
        if (!period.IsKnown) return;
        if (period.StartDay != Period.OpenStart) (_first, _last) = (Math.Min(_first, period.StartDay), Math.Max(_last, period.StartDay));
        if (period.EndDay != Period.OpenEnd) (_first, _last) = (Math.Min(_first, period.EndDay), Math.Max(_last, period.EndDay));
    }
}
