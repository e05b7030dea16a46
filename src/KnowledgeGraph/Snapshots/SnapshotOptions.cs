namespace KnowledgeGraph;

/// <summary>What a snapshot text shows.</summary>
public sealed record SnapshotOptions
{
    /// <summary>Everything, with quotes.</summary>
    public static SnapshotOptions Default { get; } = new();

    /// <summary>
    /// Whether quotes are shown. Without them a hash of the quote stands in their place, so that the text may be published where the articles may not and
    /// still changes when a quote does.
    /// </summary>
    public bool Quotes { get; init; } = true;
}
