namespace KnowledgeGraph.Testing;

/// <summary>What may be done with a snapshot that differs.</summary>
internal enum SnapshotMode
{
    /// <summary>Fail, and leave what was received beside it.</summary>
    Compare,

    /// <summary>As <see cref="Compare"/>, but leave the accepted files alone whatever is wrong with them.</summary>
    BuildServer,

    /// <summary>Accept what comes.</summary>
    Update,
}
