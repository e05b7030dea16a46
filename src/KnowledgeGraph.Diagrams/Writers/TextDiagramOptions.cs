namespace KnowledgeGraph.Diagrams;

/// <summary>What of a graph a picture in PlantUML's or D2's language shows. Without <see cref="DiagramOptions.MaxEdges"/> it shows every edge. Immutable.</summary>
public sealed record TextDiagramOptions : DiagramOptions
{
    /// <summary>Where the arrows lead.</summary>
    public DiagramDirection Direction { get; init; }
}
