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
}
