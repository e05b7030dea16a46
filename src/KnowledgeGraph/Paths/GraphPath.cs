using System.Collections;
using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>
/// A way over edges of any relations, each step starting where the one before it ended. Immutable; compares by its steps.
/// </summary>
public sealed class GraphPath : IReadOnlyList<Edge>, IEquatable<GraphPath>
{
    internal GraphPath(ImmutableArray<Entity> stations, ImmutableArray<Edge> steps, double? length = null)
    {
        Stations = stations;
        Steps = steps;
        Length = length ?? steps.Length;
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

    /// <summary>The sum of its steps' lengths by the weight it was searched with; the number of steps where none was given.</summary>
    public double Length { get; }

    /// <summary>
    /// The product of its steps' confidences, from 0 to 1: how sure the reading of all is, if readings err independently.
    /// </summary>
    public double Confidence => Steps.Aggregate(1.0, static (product, step) => product * step.Confidence);

    /// <summary>The step at a position, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public Edge this[int index] => Steps[index];

    /// <inheritdoc />
    public IEnumerator<Edge> GetEnumerator() => Steps.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both take the same steps between the same entities.</summary>
    public bool Equals(GraphPath? other) => other is not null && Start == other.Start && Steps.SequenceEqual(other.Steps);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is GraphPath other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Start, End, Count, Steps[0]);

    /// <summary>
    /// The steps in words with a citation each: <c>Iran supports Hezbollah [a:0-22]; Hezbollah attacks Aleppo [b:4-30]</c>.
    /// </summary>
    public override string ToString() => string.Join("; ", Steps.Select(static step => FormattableString.Invariant(
        $"{step} [{step.Claims[0].Evidence.ArticleId}:{step.Claims[0].Evidence.Start}-{step.Claims[0].Evidence.End}]")));

    /// <summary>The path over some nodes of a topology, between two of which the shortest arc counts, of several the first.</summary>
    internal static GraphPath Over(NodeMap nodes, EdgeIndex edges, Csr arrays, ReadOnlySpan<int> stations)
    {
        var arcs = new int[stations.Length - 1];
        for (var i = 0; i < arcs.Length; i++)
        {
            arcs[i] = -1;
            for (var arc = arrays.Offsets[stations[i]]; arc < arrays.Offsets[stations[i] + 1]; arc++)
            {
                if (arrays.Targets[arc] == stations[i + 1] && (arcs[i] < 0 || arrays.Length(arc) < arrays.Length(arcs[i]))) arcs[i] = arc;
            }
        }

        return OverArcs(nodes, edges, arrays, arcs);
    }

    /// <summary>The path over some arcs of a topology, each of which starts where the one before it ends.</summary>
    internal static GraphPath OverArcs(NodeMap nodes, EdgeIndex edges, Csr arrays, ReadOnlySpan<int> arcs)
    {
        var stations = ImmutableArray.CreateBuilder<Entity>(arcs.Length + 1);
        var steps = ImmutableArray.CreateBuilder<Edge>(arcs.Length);
        var length = 0.0;
        stations.Add(nodes[SourceOf(arrays, arcs[0])]);
        foreach (var arc in arcs)
        {
            stations.Add(nodes[arrays.Targets[arc]]);
            steps.Add(edges[arrays.Edges![arc]]);
            length += arrays.Length(arc);
        }

        return new GraphPath(stations.MoveToImmutable(), steps.MoveToImmutable(), length);
    }

    private static int SourceOf(Csr arrays, int arc)
    {
        var at = arrays.Offsets.AsSpan().BinarySearch(arc);
        var node = at < 0 ? ~at - 1 : at;
        // Nodes without arcs start where the next one does.
        while (arrays.Offsets[node + 1] <= arc) node++;
        return node;
    }
}
