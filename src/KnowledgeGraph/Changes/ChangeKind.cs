namespace KnowledgeGraph;

/// <summary>What became of an item between two graphs.</summary>
public enum ChangeKind
{
    /// <summary>Only the second graph has it.</summary>
    Added,

    /// <summary>Only the first graph has it.</summary>
    Removed,

    /// <summary>Both have it, and something of it differs.</summary>
    Changed,
}
