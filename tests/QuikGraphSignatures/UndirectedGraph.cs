namespace QuikGraph;

/// <summary>A mutable undirected graph. Here a plain list of edges, for tests; the members alone are the real one's.</summary>
public class UndirectedGraph<TVertex, TEdge>(bool allowParallelEdges) : IUndirectedGraph<TVertex, TEdge>
    where TEdge : IEdge<TVertex>
{
    private readonly HashSet<TVertex> _vertices = [];
    private readonly List<TEdge> _edges = [];

    public EdgeEqualityComparer<TVertex> EdgeEqualityComparer { get; } =
        static (edge, source, target) => (Equals(edge.Source, source) && Equals(edge.Target, target)) || (Equals(edge.Source, target) && Equals(edge.Target, source));

    public bool IsDirected => false;

    public bool AllowParallelEdges => allowParallelEdges;

    public bool IsVerticesEmpty => _vertices.Count == 0;

    public int VertexCount => _vertices.Count;

    public IEnumerable<TVertex> Vertices => _vertices;

    public bool IsEdgesEmpty => _edges.Count == 0;

    public int EdgeCount => _edges.Count;

    public IEnumerable<TEdge> Edges => _edges;

    public bool AddVertex(TVertex vertex) => _vertices.Add(vertex);

    public int AddVertexRange(IEnumerable<TVertex> vertices) => vertices.Count(AddVertex);

    public bool AddEdge(TEdge edge)
    {
        if (!_vertices.Contains(edge.Source) || !_vertices.Contains(edge.Target)) throw new VertexNotFoundException();
        if (!allowParallelEdges && ContainsEdge(edge.Source, edge.Target)) return false;
        _edges.Add(edge);
        return true;
    }

    public int AddEdgeRange(IEnumerable<TEdge> edges) => edges.Count(AddEdge);

    public bool RemoveEdge(TEdge edge) => _edges.Remove(edge);

    public bool ContainsVertex(TVertex vertex) => _vertices.Contains(vertex);

    public bool ContainsEdge(TEdge edge) => _edges.Contains(edge);

    public bool ContainsEdge(TVertex source, TVertex target) => TryGetEdge(source, target, out _);

    public bool TryGetEdge(TVertex source, TVertex target, out TEdge edge)
    {
        var found = _edges.FindIndex(other => EdgeEqualityComparer(other, source, target));
        edge = found < 0 ? default : _edges[found];
        return found >= 0;
    }

    public IEnumerable<TEdge> AdjacentEdges(TVertex vertex) =>
        ContainsVertex(vertex) ? _edges.Where(edge => Equals(edge.Source, vertex) || Equals(edge.Target, vertex)) : throw new VertexNotFoundException();

    public int AdjacentDegree(TVertex vertex) => AdjacentEdges(vertex).Sum(edge => Equals(edge.Source, edge.Target) ? 2 : 1);

    public bool IsAdjacentEdgesEmpty(TVertex vertex) => !AdjacentEdges(vertex).Any();

    public TEdge AdjacentEdge(TVertex vertex, int index) => AdjacentEdges(vertex).ElementAt(index);
}
