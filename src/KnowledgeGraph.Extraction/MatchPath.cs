namespace KnowledgeGraph.Extraction;

/// <summary>By which form of a rule a sentence was matched.</summary>
public enum MatchPath
{
    /// <summary>By its words in their order, because the tree did not show it or there is none.</summary>
    Surface,

    /// <summary>By the dependency tree.</summary>
    Tree,

    /// <summary>By both alike.</summary>
    Both,
}
