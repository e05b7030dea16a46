namespace KnowledgeGraph.Extraction.Claims;

/// <summary>"a day after", "two weeks before": how far two events lie apart.</summary>
/// <param name="Anchor">The verb or noun of the event that stands behind it; -1 where it counts from a date before it: "ten days later".</param>
/// <param name="Clause">The clause of the event that it dates.</param>
/// <param name="Count">How many units lie between, negative for "before".</param>
/// <param name="Unit">The unit: day, week, month, year.</param>
/// <param name="At">The word of the unit.</param>
internal readonly record struct DateOffset(int Anchor, int Clause, int Count, string Unit, int At)
{
    private const int DaysOfWeek = 7;

    // "six weeks after" is no count of days.
    private const int ExactWeeks = 3;

    /// <summary>A date that many units later, or earlier with <paramref name="isBack"/>: as exact as the date and the unit allow.</summary>
    public Period Shift(Period date, bool isBack)
    {
        if (date.Start is not { } start || date.End is not { } end) return Period.Unknown;
        var by = isBack ? -Count : Count;
        var (years, isDay) = (Math.Abs(by), start == end);
        if (start.Year + by < 2 || start.Year + by > DateOnly.MaxValue.Year - 1 || years > 1000) return Period.Unknown;
        return Unit switch
        {
            "day" when isDay => Period.On(start.AddDays(by)),
            "week" when isDay && Math.Abs(by) > ExactWeeks => MonthOf(start.AddDays(by * DaysOfWeek)),
            "week" when isDay => Period.On(start.AddDays(by * DaysOfWeek)),
            "month" when start.Year == end.Year && start.Month == end.Month => MonthOf(start.AddMonths(by)),
            "year" when start.Year == end.Year => Period.InYear(start.Year + by),
            _ => Period.Unknown,
        };
    }

    private static Period MonthOf(DateOnly day) => Period.InMonth(day.Year, day.Month);
}
