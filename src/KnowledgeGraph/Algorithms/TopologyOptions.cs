using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>Which entities and edges a <see cref="GraphTopology{TEntity}"/> has and how its algorithms run. Immutable.</summary>
public sealed record TopologyOptions
{
    /// <summary>
    /// The relations whose edges count; all where empty. A topology of <see cref="Relations{T}"/> has that relation's, whatever stands
    /// here.
    /// </summary>
    public ImmutableArray<RelationType> Relations { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>
    /// Which way edges lead: from subject to object, back, or both ways, which makes it undirected. Edges of symmetric relations lead both
    /// ways in any case.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such direction.</exception>
    public PathDirection Direction { get; init => field = PathDirections.Checked(value); } = PathDirection.Forward;

    /// <summary>What edges weigh.</summary>
    public EdgeWeight Weight { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = EdgeWeight.Hops;

    /// <summary>Which edges count, or <see langword="null"/> for all. Asked once for each; edges with an unknown end never count.</summary>
    public Func<Edge, bool>? EdgeFilter { get; init; }

    /// <summary>Which entities count, or <see langword="null"/> for all. Edges to others are left out.</summary>
    public Func<Entity, bool>? EntityFilter { get; init; }

    /// <summary>
    /// Whether entities without an edge count too. By default those of a set do (<c>graph.Actors.Topology()</c>), and a topology of a graph
    /// or of edges has only entities that an edge touches.
    /// </summary>
    public bool? KeepsIsolated { get; init; }

    /// <summary>How many threads an algorithm may use; 0 for one a processor. Results do not depend on it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int Threads
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }
}
