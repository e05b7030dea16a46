namespace KnowledgeGraph;

public sealed partial class GraphTopology<TEntity>
{
    /// <summary>
    /// Connected components, directions ignored, by Afforest (Sutton, Ben-Nun, Barak, IPDPS 2018). Near-linear time, on several threads.
    /// </summary>
    /// <param name="cancellationToken">Asked now and then.</param>
    public EntityGroups<TEntity> Components(CancellationToken cancellationToken = default) =>
        new(_nodes, ConnectedComponents.Labels(_arrays, _options.Threads, cancellationToken));

    /// <summary>
    /// Strongly connected components: within one, each entity can be reached from each other (Tarjan, SIAM J. Comput. 1, 1972; Pearce, Inf.
    /// Process. Lett. 116, 2016). Costs time in proportion to entities and arcs.
    /// </summary>
    /// <param name="cancellationToken">Asked now and then.</param>
    public EntityGroups<TEntity> StrongComponents(CancellationToken cancellationToken = default) =>
        new(_nodes, KnowledgeGraph.StrongComponents.Labels(_arrays, cancellationToken));

    /// <summary>
    /// An order in which every edge leads on (Kahn, Comm. ACM 5, 1962), of all possible ones the first by the order of entities; or, where
    /// there is none, a cycle as the reason. Costs time in proportion to arcs, plus n log n.
    /// </summary>
    /// <param name="cancellationToken">Asked now and then.</param>
    public TopologicalOrder<TEntity> TopologicalOrder(CancellationToken cancellationToken = default)
    {
        var order = TopologicalSort.Order(_arrays, cancellationToken);
        if (order.Length == Count) return new([.. order.Select(node => (TEntity)(object)_nodes[node])], cycle: null);
        return new([], GraphPath.OverArcs(_nodes, _edges, _arrays, TopologicalSort.Cycle(_arrays, cancellationToken)));
    }

    /// <summary>
    /// Core numbers: the greatest k for each entity such that it belongs to a group in which each has k neighbours (Batagelj, Zaveršnik,
    /// 2003). Directions, parallel edges and loops are ignored. Costs time in proportion to entities and arcs.
    /// </summary>
    /// <param name="cancellationToken">Asked now and then.</param>
    public EntityValues<TEntity, int> CoreNumbers(CancellationToken cancellationToken = default) =>
        ValuesOf(CoreDecomposition.Run(_arrays.SimpleUndirected, cancellationToken).Cores);

    /// <summary>The k-core: the entities whose core number is at least k.</summary>
    /// <param name="k">How many neighbours each has at least within it.</param>
    /// <param name="cancellationToken">Asked now and then.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is negative.</exception>
    public Entities<TEntity> Core(int k, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        var cores = CoreDecomposition.Run(_arrays.SimpleUndirected, cancellationToken).Cores;
        return _nodes.SetOf<TEntity>([.. Enumerable.Range(0, Count).Where(node => cores[node] >= k)]);
    }

    /// <summary>
    /// Triangles, in which three entities are joined pairwise, and the clustering that follows from them (Latapy, Theor. Comput. Sci. 407,
    /// 2008; Watts, Strogatz, Nature 393, 1998). Directions, parallel edges and loops are ignored. Costs at most the number of edges to the
    /// power of 1.5, on several threads.
    /// </summary>
    /// <param name="cancellationToken">Asked now and then.</param>
    public TriangleCounts<TEntity> Triangles(CancellationToken cancellationToken = default)
    {
        var simple = _arrays.SimpleUndirected;
        return new(_nodes, simple, TriangleCounting.Counts(simple, _options.Threads, cancellationToken));
    }

    /// <summary>
    /// Maximal cliques: groups in which all are joined pairwise and to which nobody can be added (Bron, Kerbosch, Comm. ACM 16, 1973;
    /// Tomita et al., 2006; Eppstein, Löffler, Strash, ISAAC 2010). Directions, parallel edges and loops are ignored. There may be
    /// exponentially many, so their number is bounded.
    /// </summary>
    /// <param name="minSize">The least size of a clique that counts, at least 1.</param>
    /// <param name="limit">How many to find at most.</param>
    /// <param name="cancellationToken">Asked at every step.</param>
    public CliqueList<TEntity> Cliques(int minSize = 3, int limit = 10_000, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minSize, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        var (cliques, isCut) = CliqueSearch.Run(_arrays.SimpleUndirected, minSize, limit, cancellationToken);
        var order = cliques.OrderByDescending(static clique => clique.Length).ThenBy(static clique => clique, NodeListOrder.Instance);
        return new([.. order.Select(clique => _nodes.SetOf<TEntity>(clique))], !isCut, limit);
    }

    /// <summary>
    /// Bridges: the edges without which two entities that are connected now, directions ignored, would not be (Hopcroft, Tarjan, Comm. ACM
    /// 16, 1973). An edge with a parallel one is none. Costs time in proportion to entities and arcs.
    /// </summary>
    /// <param name="cancellationToken">Asked now and then.</param>
    public IReadOnlyList<Edge> Bridges(CancellationToken cancellationToken = default) =>
        [.. Lowlink.Run(_arrays.Undirected, cancellationToken).Bridges.Select(row => _edges[row])];

    /// <summary>
    /// Articulation points: the entities without which two others that are connected now, directions ignored, would not be (Hopcroft,
    /// Tarjan, Comm. ACM 16, 1973). Costs time in proportion to entities and arcs.
    /// </summary>
    /// <param name="cancellationToken">Asked now and then.</param>
    public Entities<TEntity> ArticulationPoints(CancellationToken cancellationToken = default) =>
        _nodes.SetOf<TEntity>(Lowlink.Run(_arrays.Undirected, cancellationToken).Points);
}
