namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>A fact that was missed, invented, turned round or found with something wrong about it.</summary>
/// <param name="Kind">What went wrong.</param>
/// <param name="Document">The article.</param>
/// <param name="Fact">The fact in words: <c>russia supports syrian-army (asserted)</c>.</param>
/// <param name="Span">The sentence.</param>
/// <param name="Detail">The gold fact's id or the rule that read it.</param>
public sealed record FactError(FactErrorKind Kind, string Document, string Fact, TextSpan Span, string Detail)
{
    /// <summary>The id of the relation: the gold's for what was missed or found, the claim's for what is false.</summary>
    public string Relation { get; init; } = "";

    /// <summary>What the gold has: the fact, or its modality, speakers, date or number. For a false fact the gold facts of the sentence that
    /// come near; empty where there are none.</summary>
    public string Expected { get; init; } = "";

    /// <summary>What was read instead. For a missed fact the claims of the sentence that come near; empty where there are none.</summary>
    public string Got { get; init; } = "";

    /// <summary>The words of <see cref="Span"/>; empty where the graph has not read the article.</summary>
    public string Sentence { get; init; } = "";
}
