namespace KnowledgeGraph.Diagrams;

/// <summary>Where the arrows of a layered picture lead.</summary>
public enum DiagramDirection
{
    /// <summary>From left to right.</summary>
    LeftToRight,

    /// <summary>From top to bottom.</summary>
    TopToBottom,
}
