using System.Collections.Immutable;

namespace KnowledgeGraph.Diagrams;

/// <summary>What of a graph an SVG picture shows, and how. Without <see cref="DiagramOptions.MaxEdges"/> it shows at most 400 edges. Immutable.</summary>
public sealed record SvgOptions : DiagramOptions
{
    /// <summary>The edges drawn where <see cref="DiagramOptions.MaxEdges"/> is <see langword="null"/>; more are drawn, but hardly read.</summary>
    public const int DefaultMaxEdges = 400;

    /// <summary>Where the arrows of a layered picture lead.</summary>
    public DiagramDirection Direction { get; init; }

    /// <summary>How nodes find their places.</summary>
    public LayoutKind Layout { get; init; }

    /// <summary>The colours.</summary>
    public SvgTheme Theme { get; init; }

    /// <summary>Whether the title, the counts and the legend are drawn.</summary>
    public bool HasFrame { get; init; } = true;

    /// <summary>The relations, by id or name, that a matrix counts as friendly; those whose names say so (supports, allied with …) where empty.</summary>
    public ImmutableArray<string> Friendly { get; init; } = [];

    /// <summary>The relations, by id or name, that a matrix counts as hostile; those whose names say so (attacks, besieges …) where empty.</summary>
    public ImmutableArray<string> Hostile { get; init; } = [];
}
