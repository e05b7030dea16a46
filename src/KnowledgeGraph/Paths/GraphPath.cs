using System.Collections;
using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>A way over edges of any relations, each step starting where the one before it ended.</summary>
public sealed class GraphPath : IReadOnlyList<Edge>
{
    internal GraphPath(ImmutableArray<Entity> stations, ImmutableArray<Edge> steps)
    {
        Stations = stations;
        Steps = steps;
    }

    /// <summary>The entity it starts from.</summary>
    public Entity Start => Stations[0];

    /// <summary>The entity it leads to.</summary>
    public Entity End => Stations[^1];

    /// <summary>The entities on the way, the start and the end included.</summary>
    public IReadOnlyList<Entity> Stations { get; }

    /// <summary>
    /// The edges on the way. Walked against its direction, an edge still reads as it is said: from its own subject to its own object.
    /// </summary>
    public IReadOnlyList<Edge> Steps { get; }

    /// <summary>The number of steps; at least one.</summary>
    public int Count => Steps.Count;

    /// <summary>The step at a position, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public Edge this[int index] => Steps[index];

    /// <inheritdoc />
    public IEnumerator<Edge> GetEnumerator() => Steps.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The steps in words with a citation each: <c>Iran supports Hezbollah [a:0-22], Hezbollah attacks Aleppo [b:4-30]</c>.</summary>
    public override string ToString() => string.Join(", ", Steps.Select(static step => FormattableString.Invariant(
        $"{step} [{step.Claims[0].Evidence.ArticleId}:{step.Claims[0].Evidence.Start}-{step.Claims[0].Evidence.End}]")));
}
