namespace KnowledgeGraph.Extraction;

/// <summary>A word as the first step saw it.</summary>
/// <param name="Text">The word.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Class">Its class, for people: <c>Verb</c>, <c>Noun</c>, <c>Preposition</c>.</param>
public sealed record ExplainedWord(string Text, TextSpan Span, string Class);
