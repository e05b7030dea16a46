using QuikGraph;

namespace KnowledgeGraph.Interop;

/// <summary>
/// A knowledge graph, or a part of it, as QuikGraph sees undirected graphs: a read-only view into its columns that copies nothing. Every
/// edge is one edge, symmetric or not; edges with an unknown end are left out; parallel edges stay. A vertex that is not in it makes a
/// <see cref="VertexNotFoundException"/>, as in QuikGraph's own graphs. Thread-safe.
/// </summary>
/// <typeparam name="TEdge"><see cref="EntityEdge"/> or <see cref="RelationEdge{T}"/>.</typeparam>
public sealed class UndirectedEntityGraph<TEdge> : IUndirectedGraph<Entity, TEdge>
    where TEdge : class, IEntityEdge
{
    private readonly EntityGraphSource<TEdge> _source;
    private readonly Lazy<int> _edgeCount;

    internal UndirectedEntityGraph(EntityGraphSource<TEdge> source)
    {
        _source = source;
        _edgeCount = new(() => source.All().Count());
    }

    /// <summary>Whether an edge joins two vertices, either way.</summary>
    public EdgeEqualityComparer<Entity> EdgeEqualityComparer { get; } =
        static (edge, source, target) =>
            (edge.Source == source && edge.Target == target) || (edge.Source == target && edge.Target == source);

    /// <summary>False.</summary>
    public bool IsDirected => false;

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

    /// <summary>The edges, by relation, subject and object.</summary>
    public IEnumerable<TEdge> Edges => _source.All().Select(_source.Make);

    /// <inheritdoc />
    public bool ContainsVertex(Entity vertex) => _source.Has(vertex);

    /// <summary>Whether the graph has the edge, whichever way round it is walked.</summary>
    public bool ContainsEdge(TEdge edge)
    {
        ArgumentNullException.ThrowIfNull(edge);
        var key = EntityEdges.KeyOf(edge.Edge);
        return _source.Has(edge.Source) && _source.Around(edge.Source).Any(other => EntityEdges.KeyOf(other) == key);
    }

    /// <inheritdoc />
    public bool ContainsEdge(Entity source, Entity target) => TryGetEdge(source, target, out _);

    /// <inheritdoc />
    public bool TryGetEdge(Entity source, Entity target, out TEdge edge)
    {
        ArgumentNullException.ThrowIfNull(target);
        edge = _source.Has(source) ? AdjacentEdges(source).FirstOrDefault(other => EdgeEqualityComparer(other, source, target))! : null!;
        return edge is not null;
    }

    /// <inheritdoc />
    public IEnumerable<TEdge> AdjacentEdges(Entity vertex) => Around(vertex).Select(_source.Make);

    /// <summary>The number of edges at a vertex, where a loop counts twice.</summary>
    public int AdjacentDegree(Entity vertex) => Around(vertex).Sum(static edge => edge.SubjectIndex == edge.ObjectIndex ? 2 : 1);

    /// <inheritdoc />
    public bool IsAdjacentEdgesEmpty(Entity vertex) => !Around(vertex).Any();

    /// <inheritdoc />
    public TEdge AdjacentEdge(Entity vertex, int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        foreach (var edge in Around(vertex))
        {
            if (index-- == 0) return _source.Make(edge);
        }

        throw new ArgumentOutOfRangeException(nameof(index));
    }

    /// <summary>
    /// A copy in QuikGraph's own mutable graph, for algorithms that add or remove vertices or edges. It changes nothing here. Takes time and
    /// memory for every vertex and edge.
    /// </summary>
    public UndirectedGraph<Entity, TEdge> ToQuikGraph()
    {
        var copy = new UndirectedGraph<Entity, TEdge>(allowParallelEdges: true);
        copy.AddVertexRange(Vertices);
        copy.AddEdgeRange(Edges);
        return copy;
    }

    /// <summary>
    /// A copy with one edge between two vertices, whatever their relations, periods and directions, that weighs as many claims as say so.
    /// </summary>
    public UndirectedGraph<Entity, MergedEdge> MergeParallelEdges()
    {
        var copy = new UndirectedGraph<Entity, MergedEdge>(allowParallelEdges: false);
        copy.AddVertexRange(Vertices);
        copy.AddEdgeRange(EdgeMerge.Merge(Edges, isDirected: false));
        return copy;
    }

    private IEnumerable<Edge> Around(Entity vertex) => _source.Has(vertex) ? _source.Around(vertex) : throw new VertexNotFoundException();
}
