namespace KnowledgeGraph;

/// <summary>An answer where something may be unknown.</summary>
internal enum Certainty
{
    /// <summary>No.</summary>
    None,

    /// <summary>Nothing speaks against it.</summary>
    Possible,

    /// <summary>Yes, whatever is unknown.</summary>
    Certain,
}
