namespace KnowledgeGraph;

/// <summary>A change in a graph over time. Orders by its first day, then what is told more precisely, then begins before ends.</summary>
/// <param name="When">The day, month or year, as precisely as it is said; for what happens in the course of a period, all of it.</param>
/// <param name="Kind">What happens.</param>
/// <param name="Edge">To what.</param>
public readonly record struct TimelineEvent(Period When, TimelineEventKind Kind, Edge Edge)
{
    /// <summary>The event in a line: <c>2012 Sham Legion controls Tel Rifaat begins</c>.</summary>
    public override string ToString()
    {
        var ends = $"{Edge.Subject?.Name ?? "?"} {Edge.Relation.Label} {Edge.Object?.Name ?? "?"}";
        return Kind switch
        {
            TimelineEventKind.Begins => $"{When} {ends} begins",
            TimelineEventKind.Ends => $"{When} {ends} ends",
            TimelineEventKind.IsReported => $"{When} {ends} is reported",
            _ => $"{When} {ends}",
        };
    }
}
