namespace KnowledgeGraph;

/// <summary>Finds the dated changes of edges.</summary>
internal static class TimelineSearch
{
    public static IReadOnlyList<TimelineEvent> Sorted(IEnumerable<Edge> edges) =>
    [
        .. edges.SelectMany(EventsOf).OrderBy(static e => e.When.StartDay).ThenBy(static e => e.When.EndDay).ThenBy(static e => e.When.Precisions)
            .ThenBy(static e => e.Kind).ThenBy(static e => e.Edge.Relation.Index).ThenBy(static e => e.Edge.Row),
    ];

    private static IEnumerable<TimelineEvent> EventsOf(Edge edge)
    {
        var period = edge.Period;
        if (!period.IsKnown)
        {
            if (FirstReport(edge) is { } day) yield return new(Period.On(day), TimelineEventKind.IsReported, edge);
            yield break;
        }

        if (!edge.Relation.Definition.IsTemporal)
        {
            yield return new(period, TimelineEventKind.Happens, edge);
            yield break;
        }

        if (period.Start is { } start) yield return new(Of(start, period.StartPrecision), TimelineEventKind.Begins, edge);
        if (period.End is { } end) yield return new(Of(end, period.EndPrecision), TimelineEventKind.Ends, edge);
    }

    private static DateOnly? FirstReport(Edge edge)
    {
        DateOnly? first = null;
        foreach (var claim in edge.Claims)
        {
            if (edge.Graph.Data.TryGetArticle(claim.Evidence.ArticleId, out var article) && article.Published is { } day && !(first <= day)) first = day;
        }

        return first;
    }

    private static Period Of(DateOnly day, DatePrecision precision) => precision switch
    {
        DatePrecision.Year => Period.InYear(day.Year),
        DatePrecision.Month => Period.InMonth(day.Year, day.Month),
        _ => Period.On(day),
    };
}
