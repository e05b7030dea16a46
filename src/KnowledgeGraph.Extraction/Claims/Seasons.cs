namespace KnowledgeGraph.Extraction.Claims;

/// <summary>The seasons of the northern year, as news in English counts them.</summary>
internal static class Seasons
{
    /// <summary>The first month of a season; <see langword="null"/> for other words.</summary>
    public static int? FirstMonth(string lower) => lower switch
    {
        "spring" => 3,
        "summer" => 6,
        "autumn" or "fall" => 9,
        "winter" => 12,
        _ => null,
    };

    /// <summary>The three months of a season that begins in a year.</summary>
    public static Period Of(int year, int firstMonth)
    {
        var (endYear, endMonth) = firstMonth == 12 ? (year + 1, 2) : (year, firstMonth + 2);
        return Period.Between(Period.InMonth(year, firstMonth), Period.InMonth(endYear, endMonth));
    }

    /// <summary>The season that a day knows by its bare name, or by "last": the latest that has begun, or that has ended.</summary>
    public static Period Before(DateOnly day, int firstMonth, bool isOver)
    {
        var year = day.Year;
        while (year > 1 && (isOver ? Of(year, firstMonth).End >= day : new DateOnly(year, firstMonth, 1) > day)) year--;
        return Of(year, firstMonth);
    }
}
