namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>A fact that was missed, invented or turned round.</summary>
/// <param name="Kind">What went wrong.</param>
/// <param name="Document">The article.</param>
/// <param name="Fact">The fact in words: <c>russia supports syrian-army</c>.</param>
/// <param name="Span">The sentence.</param>
/// <param name="Detail">The gold fact's id or the rule that read it.</param>
public sealed record FactError(FactErrorKind Kind, string Document, string Fact, TextSpan Span, string Detail);
