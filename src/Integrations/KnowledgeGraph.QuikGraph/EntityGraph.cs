using QuikGraph;

namespace KnowledgeGraph.Interop;

/// <summary>
/// A knowledge graph, or a part of it, as QuikGraph sees directed graphs: a read-only view into its columns that copies nothing. An edge of
/// a symmetric relation is two edges here, one each way; edges with an unknown end are left out; parallel edges stay. A vertex that is not
/// in it makes a <see cref="VertexNotFoundException"/>, and <c>Try…</c> return false, as QuikGraph's own graphs do. Thread-safe.
/// </summary>
/// <typeparam name="TEdge"><see cref="EntityEdge"/> or <see cref="RelationEdge{T}"/>.</typeparam>
public sealed class EntityGraph<TEdge> : IBidirectionalGraph<Entity, TEdge>
    where TEdge : class, IEntityEdge
{
    private readonly EntityGraphSource<TEdge> _source;
    private readonly Lazy<int> _edgeCount;

    internal EntityGraph(EntityGraphSource<TEdge> source)
    {
        _source = source;
        _edgeCount = new(() => source.Vertices.Sum(vertex => source.Out(vertex).Count()));
    }

    /// <summary>True.</summary>
    public bool IsDirected => true;

    /// <summary>True.</summary>
    public bool AllowParallelEdges => true;

    /// <inheritdoc />
    public bool IsVerticesEmpty => VertexCount == 0;

    /// <inheritdoc />
    public int VertexCount => _source.Vertices.Count;

    /// <summary>The entities, in the order of the graph's.</summary>
    public IEnumerable<Entity> Vertices => _source.Vertices;

    /// <inheritdoc />
    public bool IsEdgesEmpty => EdgeCount == 0;

    /// <summary>The number of edges; counted once, on the first question.</summary>
    public int EdgeCount => _edgeCount.Value;

    /// <summary>The edges, by source.</summary>
    public IEnumerable<TEdge> Edges => _source.Vertices.SelectMany(vertex => _source.Out(vertex).Select(_source.Make));

    /// <inheritdoc />
    public bool ContainsVertex(Entity vertex) => _source.Has(vertex);

    /// <inheritdoc />
    public bool ContainsEdge(TEdge edge)
    {
        ArgumentNullException.ThrowIfNull(edge);
        return _source.Has(edge.Source) && _source.Out(edge.Source).Any(other => other == edge.Edge);
    }

    /// <inheritdoc />
    public bool ContainsEdge(Entity source, Entity target) => TryGetEdge(source, target, out _);

    /// <inheritdoc />
    public bool TryGetEdge(Entity source, Entity target, out TEdge edge)
    {
        edge = TryGetEdges(source, target, out var edges) ? edges.FirstOrDefault()! : null!;
        return edge is not null;
    }

    /// <summary>
    /// The edges from one vertex to another; false only where the source is not in the graph, as in QuikGraph's own graphs.
    /// </summary>
    public bool TryGetEdges(Entity source, Entity target, out IEnumerable<TEdge> edges)
    {
        ArgumentNullException.ThrowIfNull(target);
        var isThere = _source.Has(source);
        edges = isThere ? _source.Out(source).Where(edge => edge.Object! == target).Select(_source.Make) : null!;
        return isThere;
    }

    /// <inheritdoc />
    public bool IsOutEdgesEmpty(Entity vertex) => !Out(vertex).Any();

    /// <inheritdoc />
    public int OutDegree(Entity vertex) => Out(vertex).Count();

    /// <inheritdoc />
    public IEnumerable<TEdge> OutEdges(Entity vertex) => Out(vertex).Select(_source.Make);

    /// <inheritdoc />
    public bool TryGetOutEdges(Entity vertex, out IEnumerable<TEdge> edges)
    {
        edges = _source.Has(vertex) ? OutEdges(vertex) : null!;
        return edges is not null;
    }

    /// <inheritdoc />
    public TEdge OutEdge(Entity vertex, int index) => _source.Make(EdgeAt(Out(vertex), index));

    /// <inheritdoc />
    public bool IsInEdgesEmpty(Entity vertex) => !In(vertex).Any();

    /// <inheritdoc />
    public int InDegree(Entity vertex) => In(vertex).Count();

    /// <inheritdoc />
    public IEnumerable<TEdge> InEdges(Entity vertex) => In(vertex).Select(_source.Make);

    /// <inheritdoc />
    public bool TryGetInEdges(Entity vertex, out IEnumerable<TEdge> edges)
    {
        edges = _source.Has(vertex) ? InEdges(vertex) : null!;
        return edges is not null;
    }

    /// <inheritdoc />
    public TEdge InEdge(Entity vertex, int index) => _source.Make(EdgeAt(In(vertex), index));

    /// <inheritdoc />
    public int Degree(Entity vertex) => OutDegree(vertex) + InDegree(vertex);

    /// <summary>
    /// A copy in QuikGraph's own mutable graph, for algorithms that add or remove vertices or edges, such as maximum flow. It changes nothing
    /// here. Takes time and memory for every vertex and edge.
    /// </summary>
    public BidirectionalGraph<Entity, TEdge> ToQuikGraph()
    {
        var copy = new BidirectionalGraph<Entity, TEdge>(allowParallelEdges: true);
        copy.AddVertexRange(Vertices);
        copy.AddEdgeRange(Edges);
        return copy;
    }

    /// <summary>
    /// A copy with one edge from a vertex to another, whatever their relations and periods, that weighs as many claims as say so. Edges there
    /// and back stay apart.
    /// </summary>
    public BidirectionalGraph<Entity, MergedEdge> MergeParallelEdges()
    {
        var copy = new BidirectionalGraph<Entity, MergedEdge>(allowParallelEdges: false);
        copy.AddVertexRange(Vertices);
        copy.AddEdgeRange(EdgeMerge.Merge(Edges, isDirected: true));
        return copy;
    }

    // Not iterators themselves, so that a missing vertex is reported when it is asked about.
    private IEnumerable<Edge> Out(Entity vertex) => _source.Has(vertex) ? _source.Out(vertex) : throw new VertexNotFoundException();

    private IEnumerable<Edge> In(Entity vertex) => _source.Has(vertex) ? _source.In(vertex) : throw new VertexNotFoundException();

    private static Edge EdgeAt(IEnumerable<Edge> edges, int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        foreach (var edge in edges)
        {
            if (index-- == 0) return edge;
        }

        throw new ArgumentOutOfRangeException(nameof(index));
    }
}
