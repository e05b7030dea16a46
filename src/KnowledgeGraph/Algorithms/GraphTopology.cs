namespace KnowledgeGraph;

/// <summary>
/// A part of a graph as arrays, for algorithms: some entities, and the edges of one relation, several or all between them, directed or not,
/// filtered, weighted. Making one costs a few passes over the edges; then every algorithm runs on integers and gives entities back.
/// Parallel edges and loops are kept; each algorithm says whether they matter. Results do not depend on the number of threads, and ties
/// fall by the order of the graph's entities. Immutable and thread-safe.
/// </summary>
/// <typeparam name="TEntity">The C# type to see the entities as.</typeparam>
public sealed partial class GraphTopology<TEntity>
    where TEntity : class, IEntity
{
    private readonly NodeMap _nodes;
    private readonly Csr _arrays;
    private readonly EdgeIndex _edges;
    private readonly TopologyOptions _options;

    internal GraphTopology(TopologyBuilder builder, TopologyOptions options)
    {
        (_nodes, _arrays) = builder.Build();
        _edges = builder.Edges;
        _options = options;
    }

    /// <summary>The graph it is a part of.</summary>
    public Graph Graph => _nodes.Graph;

    /// <summary>The number of entities.</summary>
    public int Count => _nodes.Count;

    /// <summary>The number of arcs: one for each direction in which an edge can be walked.</summary>
    public int ArcCount => _arrays.ArcCount;

    /// <summary>Whether some edge can be walked one way only.</summary>
    public bool IsDirected => !_arrays.IsSymmetric;

    /// <summary>What edges weigh.</summary>
    public EdgeWeight Weight => _options.Weight;

    /// <summary>The entities, in the order of the graph's.</summary>
    public Entities<TEntity> Entities => _nodes.SetOf<TEntity>(Enumerable.Range(0, Count).ToArray());

    internal Csr Arrays => _arrays;

    /// <summary>Whether the entity, or its equal of another view, is in it.</summary>
    public bool Contains(IEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return _nodes.NodeOf(entity) >= 0;
    }

    /// <summary>The entities that arcs lead to from one, each once.</summary>
    /// <exception cref="ArgumentException">The topology does not have the entity.</exception>
    public Entities<TEntity> NeighboursOf(IEntity entity) => _nodes.SetOf<TEntity>(_arrays.Out(_nodes.Require(entity)));

    /// <summary>The size: <c>12 entities, 30 arcs, directed, weighed by hops</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Count} entities, {ArcCount} arcs, ")
        + FormattableString.Invariant($"{(IsDirected ? "directed" : "undirected")}, weighed by {Weight.Name}");

    private EntityValues<TEntity, TValue> ValuesOf<TValue>(TValue[] values)
        where TValue : struct, IComparable<TValue>, IFormattable => new(_nodes, values);

    private GraphPath PathOf(ReadOnlySpan<int> nodes) => GraphPath.Over(_nodes, _edges, _arrays, nodes);
}
