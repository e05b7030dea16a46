namespace KnowledgeGraph;

/// <summary>Why an item cannot stand in a record.</summary>
/// <param name="Item">The article, entity record, claim or mention.</param>
/// <param name="Code">The problem's code.</param>
/// <param name="Path">The id of the article that it concerns, or empty.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Outcome">What a builder did about it, and what to do.</param>
internal sealed record RecordFault(object Item, string Code, string Path, string What, string Outcome)
{
    /// <summary>The fault as a builder reports it.</summary>
    public Problem ToProblem() => new(Code, ProblemSeverity.Error, $"{What}; {Outcome}") { Path = Path };
}
