using System.Collections.Immutable;

namespace KnowledgeGraph.Diagrams;

/// <summary>
/// What of a graph a picture shows. Which claims count at all is the graph's view: <c>graph.AsOf(day).ToMermaid()</c>,
/// <c>graph.WithModality(ModalitySet.All).ToMermaid()</c>. Conditions add up. Immutable.
/// </summary>
public record DiagramOptions
{
    /// <summary>What it is called, for people who see it and for those who hear it read; the graph's name where <see langword="null"/>.</summary>
    public string? Title { get; init; }

    /// <summary>A sentence for people who cannot see it; made from the counts where <see langword="null"/>.</summary>
    public string? Description { get; init; }

    /// <summary>The id of the entity in the middle, or <see langword="null"/> for the whole graph.</summary>
    public string? Focus { get; init; }

    /// <summary>How many steps from <see cref="Focus"/> are shown, either way; at least 1. Without a focus it means nothing.</summary>
    public int Depth { get; init; } = 1;

    /// <summary>The relations to show, by id or name; all where empty.</summary>
    public ImmutableArray<string> Relations { get; init; } = [];

    /// <summary>The types and traits whose entities are shown, subtypes included; all where empty.</summary>
    public ImmutableArray<string> Types { get; init; } = [];

    /// <summary>The days to show: only claims that hold on one of them, an undated claim on the day its article was published; all where unknown.</summary>
    public Period During { get; init; }

    /// <summary>
    /// Who must say it: ids of articles, names of publishers (in any case), or ids of entities to whom a claim is attributed. All where empty.
    /// </summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>The modalities to show; those of the graph's view where <see langword="null"/>.</summary>
    public ModalitySet? Modalities { get; init; }

    /// <summary>
    /// The most edges to draw, at least 1. Beyond it the ones nearest to the focus stay, of these the ones with most claims, and the picture says
    /// how many of how many it shows. <see langword="null"/> leaves it to the writer.
    /// </summary>
    public int? MaxEdges { get; init; }
}
