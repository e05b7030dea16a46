using System.Collections.Immutable;

namespace KnowledgeGraph.Diagrams;

/// <summary>
/// What of a graph an explorer holds. Without <see cref="DiagramOptions.Modalities"/> it holds every modality, and shows plans and denials when asked to.
/// Without <see cref="DiagramOptions.MaxEdges"/> it holds every edge. Immutable.
/// </summary>
public sealed record ExplorerOptions : DiagramOptions
{
    /// <summary>An earlier graph, or <see langword="null"/>: what changed since then gets a tab of its own, and marks in the graph on request.</summary>
    public Graph? Before { get; init; }

    /// <summary>
    /// Whether the whole texts of the articles that are cited go into the file, so that a quote can be read where it stands. Without them the quotes alone
    /// do, for files that go where the articles may not.
    /// </summary>
    public bool HasArticles { get; init; } = true;

    /// <summary>The colours at first; people can change them.</summary>
    public SvgTheme Theme { get; init; }

    /// <summary>The relations, by id or name, that the matrix counts as friendly; those whose names say so (supports, allied with …) where empty.</summary>
    public ImmutableArray<string> Friendly { get; init; } = [];

    /// <summary>The relations, by id or name, that the matrix counts as hostile; those whose names say so (attacks, besieges …) where empty.</summary>
    public ImmutableArray<string> Hostile { get; init; } = [];
}
