namespace KnowledgeGraph;

/// <summary>What a file says, before it is checked.</summary>
internal sealed class SavedGraph
{
    public GraphModel Model { get; set; } = null!;

    public GraphOrigin? Origin { get; set; }

    public List<Saved<Article>> Articles { get; } = [];

    public List<Saved<EntityRecord>> Entities { get; } = [];

    public List<Saved<Claim>> Claims { get; } = [];

    public List<Saved<Mention>> Mentions { get; } = [];

    public List<Saved<EntityMerge>> Merges { get; } = [];

    /// <summary>The hash that the file claims for its content, and where.</summary>
    public Saved<string> Hash { get; set; }
}

/// <summary>Something read from a file and the byte at which it starts.</summary>
internal readonly record struct Saved<T>(T Value, int Offset);
