namespace KnowledgeGraph;

public sealed partial class GraphTopology<TEntity>
{
    /// <summary>
    /// Breadth-first search: how many steps each entity is away from the nearest of some. Direction-optimising (Beamer, Asanović,
    /// Patterson, SC 2012). Costs time in proportion to entities and arcs at most; lengths of edges do not matter.
    /// </summary>
    /// <param name="from">Where to start; at least one.</param>
    /// <exception cref="ArgumentException">The topology does not have an entity.</exception>
    public ShortestPaths<TEntity> BreadthFirst(params ReadOnlySpan<IEntity> from) =>
        BreadthFirst(from, int.MaxValue, CancellationToken.None);

    /// <summary>Breadth-first search up to a number of steps.</summary>
    /// <param name="from">Where to start; at least one.</param>
    /// <param name="maxSteps">How far to go, from 0.</param>
    /// <param name="cancellationToken">Asked at every step.</param>
    /// <exception cref="ArgumentException">The topology does not have an entity.</exception>
    public ShortestPaths<TEntity> BreadthFirst(ReadOnlySpan<IEntity> from, int maxSteps, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxSteps);
        var depths = KnowledgeGraph.BreadthFirst.Depths(_arrays, NodesOf(from), maxSteps, cancellationToken);
        return new(_nodes, _edges, _arrays, depths);
    }

    /// <summary>
    /// Depth-first search: the entities in the order in which a walk enters and leaves them that always goes on to the first neighbour not
    /// yet seen (Tarjan, SIAM J. Comput. 1, 1972). Costs time in proportion to entities and arcs.
    /// </summary>
    /// <param name="from">Where to start, one after the other; every entity in order where none is given.</param>
    /// <exception cref="ArgumentException">The topology does not have an entity.</exception>
    public DepthFirstOrder<TEntity> DepthFirst(params ReadOnlySpan<IEntity> from) => DepthFirst(from, CancellationToken.None);

    /// <summary>Depth-first search that can be cancelled.</summary>
    /// <param name="from">Where to start, one after the other; every entity in order where none is given.</param>
    /// <param name="cancellationToken">Asked now and then.</param>
    /// <exception cref="ArgumentException">The topology does not have an entity.</exception>
    public DepthFirstOrder<TEntity> DepthFirst(ReadOnlySpan<IEntity> from, CancellationToken cancellationToken)
    {
        var sources = from.IsEmpty ? Enumerable.Range(0, Count).ToArray() : NodesOf(from);
        return new(_nodes, KnowledgeGraph.DepthFirst.Search(_arrays, sources, cancellationToken));
    }

    /// <summary>
    /// Shortest paths from an entity to all others: breadth first where every edge weighs the same, else by Dijkstra's algorithm (Numer.
    /// Math. 1, 1959), which costs time in proportion to arcs times the logarithm of entities. Of equally long paths the one with fewer
    /// steps counts, then the one over the first entity.
    /// </summary>
    /// <param name="from">Where paths start.</param>
    /// <param name="cancellationToken">Asked now and then.</param>
    /// <exception cref="ArgumentException">The topology does not have the entity.</exception>
    public ShortestPaths<TEntity> ShortestPathsFrom(IEntity from, CancellationToken cancellationToken = default)
    {
        var source = _nodes.Require(from);
        return _arrays.Lengths is null
            ? new(_nodes, _edges, _arrays, KnowledgeGraph.BreadthFirst.Depths(_arrays, [source], int.MaxValue, cancellationToken))
            : new(_nodes, _edges, _arrays, Dijkstra.Search(_arrays, source, cancellationToken));
    }

    /// <summary>
    /// A shortest path between two entities, searched from both ends at once (Pohl, Machine Intelligence 6, 1971), which looks at far less
    /// of a large graph than <see cref="ShortestPathsFrom"/>. The arcs backwards are made on the first call.
    /// </summary>
    /// <param name="from">Where it starts.</param>
    /// <param name="to">Where it leads.</param>
    /// <param name="cancellationToken">Asked now and then.</param>
    /// <returns>The path, always the same of several of equal length; <see langword="null"/> where there is none, and from an entity to
    /// itself.</returns>
    /// <exception cref="ArgumentException">The topology does not have an entity.</exception>
    public GraphPath? ShortestPath(IEntity from, IEntity to, CancellationToken cancellationToken = default)
    {
        var nodes = BidirectionalSearch.Path(_arrays, _nodes.Require(from), _nodes.Require(to), cancellationToken);
        return nodes.Length < 2 ? null : PathOf(nodes);
    }

    private int[] NodesOf(ReadOnlySpan<IEntity> entities)
    {
        if (entities.IsEmpty) throw new ArgumentException("A search needs an entity to start from.", nameof(entities));
        var nodes = new int[entities.Length];
        for (var i = 0; i < nodes.Length; i++) nodes[i] = _nodes.Require(entities[i]);
        return nodes;
    }
}
