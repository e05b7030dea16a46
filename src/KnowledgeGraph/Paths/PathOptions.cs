using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>Over which edges and through which entities paths may lead, and what makes one short. Immutable.</summary>
public sealed record PathOptions
{
    /// <summary>
    /// The relations to walk over; all where empty. Paths of <see cref="Relations{T}"/> walk over that relation, whatever stands here.
    /// </summary>
    public ImmutableArray<RelationType> Relations { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>
    /// Which way edges are walked; those of symmetric relations both ways in any case. Paths of <see cref="Relations{T}"/> go on the way
    /// those were reached.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such direction.</exception>
    public PathDirection Direction { get; init => field = PathDirections.Checked(value); } = PathDirection.Forward;

    /// <summary>What makes a path short: the sum of its edges' lengths. Of equally long ones that with fewer steps comes first.</summary>
    public EdgeWeight Weight { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = EdgeWeight.Hops;

    /// <summary>Which edges may be walked, or <see langword="null"/> for all.</summary>
    public Func<Edge, bool>? EdgeFilter { get; init; }

    /// <summary>Which entities may lie between the start and the end, or <see langword="null"/> for all.</summary>
    public Func<Entity, bool>? Through { get; init; }

    /// <summary>The greatest number of steps, at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int MaxSteps
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = int.MaxValue;
}
