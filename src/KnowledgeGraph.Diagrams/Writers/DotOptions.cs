namespace KnowledgeGraph.Diagrams;

/// <summary>What of a graph a Graphviz picture shows. Without <see cref="DiagramOptions.MaxEdges"/> it shows every edge. Immutable.</summary>
public sealed record DotOptions : DiagramOptions
{
    /// <summary>Where the arrows lead.</summary>
    public DiagramDirection Direction { get; init; }
}
