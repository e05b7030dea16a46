namespace KnowledgeGraph;

public sealed partial class GraphTopology<TEntity>
{
    /// <summary>The number of arcs that leave each entity, parallel ones counted each.</summary>
    public EntityValues<TEntity, int> OutDegrees() => ValuesOf(Array.ConvertAll(Nodes(), _arrays.Degree));

    /// <summary>The number of arcs that arrive at each entity, parallel ones counted each.</summary>
    public EntityValues<TEntity, int> InDegrees()
    {
        var degrees = new int[Count];
        foreach (var target in _arrays.Targets) degrees[target]++;
        return ValuesOf(degrees);
    }

    /// <summary>
    /// Degree centrality: the share of the other entities that each is joined to, from 0 to 1 (Freeman, Soc. Networks 1, 1978). Directions,
    /// parallel edges and loops are ignored.
    /// </summary>
    public EntityValues<TEntity, double> DegreeCentrality()
    {
        var simple = _arrays.SimpleUndirected;
        return ValuesOf(Array.ConvertAll(Nodes(), node => Count > 1 ? (double)simple.Degree(node) / (Count - 1) : 0));
    }

    /// <summary>PageRank as <see cref="PageRankOptions"/> set it by default.</summary>
    /// <param name="cancellationToken">Asked at every iteration.</param>
    public EntityValues<TEntity, double> PageRank(CancellationToken cancellationToken = default) =>
        PageRank(new PageRankOptions(), cancellationToken);

    /// <summary>
    /// PageRank: how often each entity is met on an endless random walk along edges (Brin, Page, WWW 1998). The ranks sum to 1; an entity
    /// without edges that leave it gives its rank to all alike; parallel edges count each, stronger ones more. Single precision. An
    /// iteration costs time in proportion to arcs, on several threads; the arcs backwards are made on the first call.
    /// </summary>
    /// <param name="options">How to run.</param>
    /// <param name="cancellationToken">Asked at every iteration.</param>
    public EntityValues<TEntity, double> PageRank(PageRankOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var (ranks, _, _) = PageRankIteration.Run(
            _arrays, options.Damping, options.MaxIterations, options.Tolerance, _options.Threads, cancellationToken);
        return ValuesOf(Array.ConvertAll(ranks, static rank => (double)rank));
    }

    /// <summary>
    /// Betweenness centrality: the share of shortest paths between others that pass through each entity, from 0 to 1 (Brandes, J. Math.
    /// Sociol. 25, 2001). Loops and parallel edges are ignored, of which the shortest counts; lengths below 1e-12 count as that. Costs
    /// entities times arcs, times a logarithm where edges have lengths, on several threads.
    /// </summary>
    /// <param name="cancellationToken">Asked before each search.</param>
    public EntityValues<TEntity, double> Betweenness(CancellationToken cancellationToken = default) =>
        Betweenness(Nodes(), cancellationToken);

    /// <summary>
    /// An estimate of betweenness from paths that start at a sample of entities, drawn with a seed (Brandes, Pich, Int. J. Bifurcation
    /// Chaos 17, 2007): for graphs on which all paths would take too long. Costs samples times arcs.
    /// </summary>
    /// <param name="samples">How many entities to start from, at least 1; from all where there are fewer.</param>
    /// <param name="seed">What the draw depends on.</param>
    /// <param name="cancellationToken">Asked before each search.</param>
    public EntityValues<TEntity, double> Betweenness(int samples, int seed, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(samples, 1);
        var nodes = Nodes();
        new SplitMix((ulong)seed).Shuffle(nodes);
        return Betweenness([.. nodes.Take(samples)], cancellationToken);
    }

    /// <summary>
    /// Closeness centrality: the reciprocal of the mean distance to the entities that can be reached, times their share among all others
    /// (Wasserman, Faust, Social Network Analysis, 1994). Distances go along the arcs, away from the entity; for those to it, turn the
    /// topology's direction round. Costs entities times arcs, times a logarithm where edges have lengths, on several threads.
    /// </summary>
    /// <param name="cancellationToken">Asked before each search.</param>
    public EntityValues<TEntity, double> Closeness(CancellationToken cancellationToken = default) =>
        ValuesOf(DistanceCentrality.Closeness(_arrays, _options.Threads, cancellationToken));

    /// <summary>
    /// Harmonic centrality: the mean of the reciprocals of the distances to all others, of which one that cannot be reached has 0
    /// (Marchiori, Latora, Physica A 285, 2000; Boldi, Vigna, Internet Math. 10, 2014). Directions and cost as for <see cref="Closeness"/>.
    /// </summary>
    /// <param name="cancellationToken">Asked before each search.</param>
    public EntityValues<TEntity, double> HarmonicCentrality(CancellationToken cancellationToken = default) =>
        ValuesOf(DistanceCentrality.Harmonic(_arrays, _options.Threads, cancellationToken));

    private EntityValues<TEntity, double> Betweenness(int[] sources, CancellationToken cancellationToken)
    {
        var sums = Brandes.Run(_arrays.Simple, sources, _options.Threads, cancellationToken);
        // Both directions of an undirected path are counted, as are both orders of a pair, so the same number of pairs divides either.
        var scale = Count > 2 && sources.Length > 0 ? Count / ((double)sources.Length * (Count - 1) * (Count - 2)) : 0;
        return ValuesOf(Array.ConvertAll(sums, sum => sum * scale));
    }

    private int[] Nodes() => [.. Enumerable.Range(0, Count)];
}
