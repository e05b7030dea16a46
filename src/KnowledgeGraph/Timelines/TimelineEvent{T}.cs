namespace KnowledgeGraph;

/// <summary>A change of a typed edge over time.</summary>
/// <typeparam name="T">The relation.</typeparam>
/// <param name="When">The day, month or year, as precisely as it is said; for what happens in the course of a period, all of it.</param>
/// <param name="Kind">What happens.</param>
/// <param name="Relation">To what.</param>
public readonly record struct TimelineEvent<T>(Period When, TimelineEventKind Kind, T Relation)
    where T : struct, IRelation<T>
{
    /// <summary>The event in a line.</summary>
    public override string ToString() => new TimelineEvent(When, Kind, Relation.Edge).ToString();
}
