namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>A mention that was missed, invented or linked to the wrong entity.</summary>
/// <param name="Kind">What went wrong.</param>
/// <param name="Document">The article.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">Its words.</param>
public sealed record MentionError(MentionErrorKind Kind, string Document, TextSpan Span, string Text)
{
    /// <summary>The entity and kind that the gold has; empty for a false mention.</summary>
    public string Expected { get; init; } = "";

    /// <summary>The entity, kind and reason of the link that was made; empty for a missed mention.</summary>
    public string Got { get; init; } = "";

    /// <summary>The sentence around it.</summary>
    public string Sentence { get; init; } = "";
}
