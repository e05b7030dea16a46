namespace KnowledgeGraph;

/// <summary>How precisely a date was said, from the finest.</summary>
public enum DatePrecision : byte
{
    /// <summary>To the day.</summary>
    Day,

    /// <summary>To the month.</summary>
    Month,

    /// <summary>To the year.</summary>
    Year,
}
