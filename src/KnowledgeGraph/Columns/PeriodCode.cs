namespace KnowledgeGraph;

/// <summary>A period in the codes of a <see cref="DayScale"/>: its first and last day, both included.</summary>
internal readonly record struct PeriodCode(int From, int To)
{
    /// <summary>Whether both share a day. Free of branches.</summary>
    public bool Overlaps(PeriodCode other) => (From <= other.To) & (other.From <= To);
}
