namespace KnowledgeGraph.Diagrams;

/// <summary>What of a graph a Mermaid flowchart shows, and within which limits. Immutable.</summary>
public sealed record MermaidOptions : DiagramOptions
{
    /// <summary>The most edges that Mermaid draws unless its host raises it, which GitHub does not: <c>maxEdges</c>, 500.</summary>
    public const int HostMaxEdges = 500;

    /// <summary>The longest text that Mermaid reads unless its host raises it: <c>maxTextSize</c>, 50,000 characters.</summary>
    public const int HostMaxCharacters = 50_000;

    /// <summary>The edges drawn where <see cref="DiagramOptions.MaxEdges"/> is <see langword="null"/>: 400, which leaves room for what is added by hand.</summary>
    public const int DefaultMaxEdges = 400;

    /// <summary>The longest text, in UTF-16 units from 2,000 to 50,000. Edges are left out until it fits, and the picture says so.</summary>
    public int MaxCharacters { get; init; } = 40_000;

    /// <summary>Where the arrows lead.</summary>
    public DiagramDirection Direction { get; init; }
}
