namespace KnowledgeGraph;

/// <summary>
/// How periods lie to each other, as far as their precision tells. A month that starts or ends a period stands for one of its days, a lone month for some time
/// within it, and an open end for any day from the other end on, or none. So a question has three answers: certainly, possibly, or not.
/// </summary>
public static class PeriodRelations
{
    extension(Period period)
    {
        /// <summary>The relations that may hold to another period; one alone is certain. Every one where a period is unknown.</summary>
        public IntervalRelations RelationsTo(Period other) =>
            period.IsKnown && other.IsKnown ? IntervalBounds.Of(period).RelationsTo(IntervalBounds.Of(other)) : IntervalRelations.Any;

        /// <summary>Whether one of the relations holds to another period, whatever the days behind its months, years and open ends are.</summary>
        public bool IsCertainly(IntervalRelations relations, Period other) => (period.RelationsTo(other) & ~relations) == 0;

        /// <summary>Whether one of the relations may hold to another period.</summary>
        public bool IsPossibly(IntervalRelations relations, Period other) => (period.RelationsTo(other) & relations) != 0;
    }
}
