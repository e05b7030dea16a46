namespace KnowledgeGraph;

/// <summary>Triangles and the clustering that follows from them. Immutable and thread-safe.</summary>
/// <typeparam name="TEntity">The C# type to see the entities as.</typeparam>
public sealed class TriangleCounts<TEntity>
    where TEntity : class, IEntity
{
    private readonly NodeMap _nodes;
    private readonly Csr _simple;
    private readonly long[] _counts;

    internal TriangleCounts(NodeMap nodes, Csr simple, long[] counts)
    {
        _nodes = nodes;
        _simple = simple;
        _counts = counts;
        Total = counts.Sum() / 3;
    }

    /// <summary>The number of triangles.</summary>
    public long Total { get; }

    /// <summary>The number of triangles that each entity is a corner of.</summary>
    public EntityValues<TEntity, long> PerEntity => new(_nodes, _counts);

    /// <summary>
    /// The share of pairs of an entity's neighbours that are joined, from 0 to 1; 0 where it has fewer than two neighbours (Watts,
    /// Strogatz, Nature 393, 1998).
    /// </summary>
    public EntityValues<TEntity, double> Clustering => new(_nodes, [.. Enumerable.Range(0, _counts.Length).Select(ClusteringAt)]);

    /// <summary>The mean of <see cref="Clustering"/> over all entities, from 0 to 1.</summary>
    public double AverageClustering =>
        _counts.Length == 0 ? 0 : Enumerable.Range(0, _counts.Length).Select(ClusteringAt).Sum() / _counts.Length;

    /// <summary>The share of paths over two edges whose ends are joined, from 0 to 1: three times the triangles over the paths.</summary>
    public double Transitivity
    {
        get
        {
            var pairs = Enumerable.Range(0, _counts.Length).Sum(Pairs);
            return pairs == 0 ? 0 : 3.0 * Total / pairs;
        }
    }

    /// <summary>How many there are: <c>12 triangles</c>.</summary>
    public override string ToString() => ListText.Count(Total, "triangle", "triangles");

    private long Pairs(int node) => (long)_simple.Degree(node) * (_simple.Degree(node) - 1) / 2;

    private double ClusteringAt(int node) => Pairs(node) is > 0 and var pairs ? (double)_counts[node] / pairs : 0;
}
