namespace KnowledgeGraph.Diagrams;

/// <summary>How nodes find their places.</summary>
public enum LayoutKind
{
    /// <summary>Layered where that gives a picture of good proportions, else by distance.</summary>
    Auto,

    /// <summary>In layers, so that most arrows lead one way and none passes over a box. For up to some dozens of nodes.</summary>
    Layered,

    /// <summary>By distance: entities with much between them lie close to each other. For larger graphs.</summary>
    Force,
}
