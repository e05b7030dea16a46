using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>The gold standard of one article.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Mentions">The mentions.</param>
/// <param name="Facts">The facts.</param>
public sealed record GoldDocument(string Id, ImmutableArray<GoldMention> Mentions, ImmutableArray<GoldFact> Facts);
