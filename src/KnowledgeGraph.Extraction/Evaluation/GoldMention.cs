namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>A mention of a gold standard.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="EntityId">Whom it names.</param>
/// <param name="Kind">How.</param>
public sealed record GoldMention(TextSpan Span, string EntityId, MentionKind Kind)
{
    /// <summary>The text that stands there, by the label; empty where the label does not say.</summary>
    public string Text { get; init; } = "";
}
