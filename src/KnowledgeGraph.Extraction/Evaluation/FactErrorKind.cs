namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>What went wrong with a fact.</summary>
public enum FactErrorKind
{
    /// <summary>The gold has it, nobody read it.</summary>
    Missed,

    /// <summary>It was read, and the gold does not have it.</summary>
    False,

    /// <summary>It is denied or planned in the gold and was read as if it were so.</summary>
    Polarity,

    /// <summary>It was found, with an end that only the lenient score accepts.</summary>
    Entity,

    /// <summary>It was found, with another modality.</summary>
    Modality,

    /// <summary>It was found, with other speakers.</summary>
    Source,

    /// <summary>It was found, with another date than the explicit one of the gold.</summary>
    Date,

    /// <summary>It was found, with another number.</summary>
    Count,
}
