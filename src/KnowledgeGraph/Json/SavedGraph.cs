namespace KnowledgeGraph;

/// <summary>What a file says, before it is checked.</summary>
internal sealed class SavedGraph
{
    public GraphModel Model { get; set; } = null!;

    public GraphOrigin? Origin { get; set; }

    public SavedList<Article> Articles { get; } = new();

    public SavedList<EntityRecord> Entities { get; } = new();

    public SavedList<Claim> Claims { get; } = new();

    public SavedList<Mention> Mentions { get; } = new();

    public SavedList<EntityMerge> Merges { get; } = new();

    /// <summary>The hash that the file claims for its content.</summary>
    public string Hash { get; set; } = "";

    /// <summary>The byte at which <see cref="Hash"/> starts.</summary>
    public int HashOffset { get; set; }
}
