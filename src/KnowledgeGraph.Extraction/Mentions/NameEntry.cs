namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>A name as the table holds it.</summary>
/// <param name="Entity">Whom it names.</param>
/// <param name="Kind">How.</param>
/// <param name="Words">The words of the name as they are written; used to check capitals.</param>
internal sealed record NameEntry(EntityReading Entity, MentionKind Kind, string[] Words)
{
    /// <summary>When the name held, or unknown for always.</summary>
    public Period Period { get; init; }

    public string Reason { get; init; } = "alias";

    /// <summary>Whether the name counts only behind "the": "the war".</summary>
    public bool NeedsArticle { get; init; }
}
