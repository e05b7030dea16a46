using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>A span of a sentence that may name an entity. Which of its readings holds is decided where it plays a role.</summary>
/// <param name="First">The first word, as a position in the sentence from 0.</param>
/// <param name="Last">The last word.</param>
/// <param name="Span">The characters in the article; smaller than the words for "government" in "pro-government".</param>
/// <param name="Kind">How it names the entity.</param>
/// <param name="Readings">The entities that it may name, the likeliest first; never empty.</param>
/// <param name="Reason">Why it was linked, in a word: <c>alias</c>, <c>adjective</c>, <c>composed</c>, <c>discovered</c>,
/// <c>coreference</c>.</param>
public sealed record SentenceMention(int First, int Last, TextSpan Span, MentionKind Kind, ImmutableArray<EntityReading> Readings,
    string Reason)
{
    /// <summary>Whether it stands inside another mention: "Russian" in "Russian warplanes".</summary>
    public bool IsNested { get; init; }
}
