using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>The gold standard of one article.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Mentions">The mentions.</param>
/// <param name="Facts">The facts.</param>
public sealed record GoldDocument(string Id, ImmutableArray<GoldMention> Mentions, ImmutableArray<GoldFact> Facts)
{
    /// <summary>The file; empty where it is from none.</summary>
    public string Path { get; init; } = "";

    /// <summary>The length of the article's text in UTF-16 units, or <see langword="null"/> where the labels do not say.</summary>
    public int? TextLength { get; init; }
}
