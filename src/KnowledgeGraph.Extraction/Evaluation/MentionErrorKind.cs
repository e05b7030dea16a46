namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>What went wrong with a mention.</summary>
public enum MentionErrorKind
{
    /// <summary>The gold has it, nobody found just these words.</summary>
    Missed,

    /// <summary>It was found, and the gold has no mention of just these words.</summary>
    False,

    /// <summary>It was found and linked to another entity.</summary>
    Link,
}
