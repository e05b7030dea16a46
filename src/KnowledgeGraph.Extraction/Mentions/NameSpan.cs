namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>A run of capitals and the name in it, as words of a sentence.</summary>
/// <param name="Run">The first word of the run, perhaps of a title.</param>
/// <param name="First">The first word of the name.</param>
/// <param name="Last">The last word of both.</param>
internal readonly record struct NameSpan(int Run, int First, int Last)
{
    /// <summary>Whether a title stands before the name.</summary>
    public bool IsTitled => First > Run;
}
