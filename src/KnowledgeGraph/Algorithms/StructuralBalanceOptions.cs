using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>Which relations are friendly and which hostile, and how balance is judged. Immutable.</summary>
public sealed record StructuralBalanceOptions
{
    /// <summary>The relations whose edges are friendly ties.</summary>
    public ImmutableArray<RelationType> Alliances { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The relations whose edges are hostile ties.</summary>
    public ImmutableArray<RelationType> Hostilities { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>What edges weigh, by their strength, where two entities have ties of both kinds.</summary>
    public EdgeWeight Weight { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = EdgeWeight.Hops;

    /// <summary>Which edges count, or <see langword="null"/> for all.</summary>
    public Func<Edge, bool>? EdgeFilter { get; init; }

    /// <summary>Which entities count, or <see langword="null"/> for all.</summary>
    public Func<Entity, bool>? EntityFilter { get; init; }

    /// <summary>What the search for factions depends on.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How many unbalanced triads to list at most; they are counted all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int MaxTriads
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 1000;
}
