namespace KnowledgeGraph;

/// <summary>What happens to an edge at a point of a timeline.</summary>
public enum TimelineEventKind
{
    /// <summary>A relation that lasts begins to hold.</summary>
    Begins,

    /// <summary>Something happens, on a day or in the course of a period.</summary>
    Happens,

    /// <summary>Something is published that says nothing of time.</summary>
    IsReported,

    /// <summary>A relation that lasts ceases to hold.</summary>
    Ends,
}
