namespace KnowledgeGraph.Extraction.Claims;

/// <summary>Who says a part of a sentence.</summary>
/// <param name="EntityIds">The speakers, the one quoted first; empty for a source that is nobody's name.</param>
/// <param name="First">The first word of what they say.</param>
/// <param name="Last">The last word of what they say.</param>
/// <param name="Verb">The reporting verb, or -1.</param>
internal sealed record Source(IReadOnlyList<string> EntityIds, int First, int Last, int Verb)
{
    /// <summary>Where the speakers are named.</summary>
    public IReadOnlyList<SentenceMention> Mentions { get; init; } = [];
}
