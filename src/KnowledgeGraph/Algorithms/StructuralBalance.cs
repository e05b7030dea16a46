using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>
/// How alliances and hostilities fit together: triads that are balanced or not, the two factions that fit best and the ties that fit
/// neither. Immutable and thread-safe.
/// </summary>
public sealed class StructuralBalance
{
    private readonly ImmutableArray<long> _triads;

    internal StructuralBalance(ImmutableArray<long> triads) => _triads = triads;

    /// <summary>The number of pairs with a friendly tie.</summary>
    public required int AllianceCount { get; init; }

    /// <summary>The number of pairs with a hostile tie.</summary>
    public required int HostilityCount { get; init; }

    /// <summary>The pairs with friendly and hostile ties of equal strength, which count as neither.</summary>
    public required IReadOnlyList<(Entity First, Entity Second)> Ambivalent { get; init; }

    /// <summary>The number of triads in which the number of hostilities is even.</summary>
    public long BalancedTriads => _triads[0] + _triads[2];

    /// <summary>The number of triads in which it is odd.</summary>
    public long UnbalancedTriads => _triads[1] + _triads[3];

    /// <summary>The share of balanced triads, from 0 to 1; 1 where there is no triad.</summary>
    public double TriadBalance => BalancedTriads + UnbalancedTriads is > 0 and var all ? (double)BalancedTriads / all : 1;

    /// <summary>The unbalanced triads in the order of the graph's entities, up to the limit in the options.</summary>
    public required IReadOnlyList<SignedTriad> Unbalanced { get; init; }

    /// <summary>
    /// Whether all can be split into two factions, friends within and enemies between (Harary, Mich. Math. J. 2, 1953): every cycle has an
    /// even number of hostilities.
    /// </summary>
    public bool IsBalanced => MinFrustration == 0 && MaxFrustration == 0;

    /// <summary>
    /// One faction of the best split found; of the entities of each connected part the first is in it. Parts that no tie joins are split
    /// each for itself.
    /// </summary>
    public required Entities<Entity> FirstFaction { get; init; }

    /// <summary>The other faction.</summary>
    public required Entities<Entity> SecondFaction { get; init; }

    /// <summary>
    /// The pairs whose tie contradicts the factions: allies on different sides, enemies on one. <see cref="MaxFrustration"/> of them.
    /// </summary>
    public required IReadOnlyList<(Entity First, Entity Second)> Frustrated { get; init; }

    /// <summary>
    /// How many ties contradict any split at least: a lower bound of the frustration index (Harary 1959), from contradictions that share no
    /// tie.
    /// </summary>
    public required int MinFrustration { get; init; }

    /// <summary>
    /// How many ties contradict the split found: an upper bound of the frustration index. It is the index where it equals the lower bound.
    /// </summary>
    public required int MaxFrustration { get; init; }

    /// <summary>The number of triads with so many hostilities.</summary>
    /// <param name="hostilities">From 0 to 3.</param>
    public long TriadsWith(int hostilities) => _triads[hostilities];

    /// <summary>The findings in a sentence.</summary>
    public override string ToString()
    {
        var least = MinFrustration == MaxFrustration ? "" : FormattableString.Invariant($"{MinFrustration} to ");
        return FormattableString.Invariant($"{AllianceCount} alliances and {HostilityCount} hostilities: ")
            + FormattableString.Invariant($"{BalancedTriads} balanced and {UnbalancedTriads} unbalanced triads; ")
            + FormattableString.Invariant($"{least}{MaxFrustration} ties contradict any two factions");
    }
}
