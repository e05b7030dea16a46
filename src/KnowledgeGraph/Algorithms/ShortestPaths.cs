using System.Globalization;

namespace KnowledgeGraph;

/// <summary>
/// Shortest paths from one or more entities to all that can be reached, as a search found them. Immutable and thread-safe.
/// </summary>
/// <typeparam name="TEntity">The C# type to see the entities as.</typeparam>
public sealed class ShortestPaths<TEntity>
    where TEntity : class, IEntity
{
    private readonly NodeMap _nodes;
    private readonly EdgeIndex _edges;
    private readonly Csr _arrays;
    private readonly int[]? _depths;
    private readonly Dijkstra? _search;

    internal ShortestPaths(NodeMap nodes, EdgeIndex edges, Csr arrays, int[] depths)
        : this(nodes, edges, arrays) => _depths = depths;

    internal ShortestPaths(NodeMap nodes, EdgeIndex edges, Csr arrays, Dijkstra search)
        : this(nodes, edges, arrays) => _search = search;

    private ShortestPaths(NodeMap nodes, EdgeIndex edges, Csr arrays)
    {
        _nodes = nodes;
        _edges = edges;
        _arrays = arrays;
    }

    /// <summary>The entities that can be reached, those it starts from included.</summary>
    public Entities<TEntity> Reached => _nodes.SetOf<TEntity>([.. Enumerable.Range(0, _nodes.Count).Where(IsReached)]);

    /// <summary>
    /// The length of a shortest path to each entity that can be reached, by the topology's weight; the number of steps after a
    /// breadth-first search. Those it starts from have 0.
    /// </summary>
    public EntityValues<TEntity, double> Lengths =>
        new(_nodes.Where(IsReached), [.. Enumerable.Range(0, _nodes.Count).Where(IsReached).Select(LengthAt)]);

    internal int[]? Depths => _depths;

    /// <summary>
    /// The length of a shortest path to an entity; <see langword="null"/> where there is none or the topology does not have it.
    /// </summary>
    public double? LengthTo(IEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return _nodes.NodeOf(entity) is >= 0 and var node && IsReached(node) ? LengthAt(node) : null;
    }

    /// <summary>
    /// The number of steps of the path to an entity; <see langword="null"/> where there is none or the topology does not have it.
    /// </summary>
    public int? StepsTo(IEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return _nodes.NodeOf(entity) is >= 0 and var node && IsReached(node) ? _depths?[node] ?? _search!.Hops[node] : null;
    }

    /// <summary>
    /// A shortest path to an entity, the same every time; <see langword="null"/> where there is none, and to an entity that the search
    /// starts from. After a breadth-first search over directed edges, the arcs backwards are made on the first call.
    /// </summary>
    public GraphPath? PathTo(IEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        if (_nodes.NodeOf(entity) is not (>= 0 and var node) || !IsReached(node)) return null;
        var nodes = new List<int> { node };
        for (var at = Previous(node); at >= 0; at = Previous(at)) nodes.Add(at);
        nodes.Reverse();
        return nodes.Count < 2 ? null : GraphPath.Over(_nodes, _edges, _arrays, [.. nodes]);
    }

    /// <summary>How far the search came, and how long the ways are: <c>5 reached: Aleppo 2, Hezbollah 1, …</c>.</summary>
    public override string ToString() => $"{Reached.Count.ToString(CultureInfo.InvariantCulture)} reached: {Lengths}";

    private bool IsReached(int node) => _depths is not null ? _depths[node] >= 0 : !double.IsPositiveInfinity(_search!.Lengths[node]);

    private double LengthAt(int node) => _depths?[node] ?? _search!.Lengths[node];

    private int Previous(int node)
    {
        if (_search is not null) return _search.Parents[node];
        if (_depths![node] == 0) return -1;
        var first = int.MaxValue;
        foreach (var source in _arrays.Reverse.Out(node))
        {
            if (source < first && _depths[source] == _depths[node] - 1) first = source;
        }

        return first;
    }
}
