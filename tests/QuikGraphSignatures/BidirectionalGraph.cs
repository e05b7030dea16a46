namespace QuikGraph;

/// <summary>A mutable directed graph. Here a plain list of edges, for tests; the members alone are the real one's.</summary>
public class BidirectionalGraph<TVertex, TEdge>(bool allowParallelEdges) : IBidirectionalGraph<TVertex, TEdge>
    where TEdge : IEdge<TVertex>
{
    private readonly HashSet<TVertex> _vertices = [];
    private readonly List<TEdge> _edges = [];

    public bool IsDirected => true;

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
        var found = _edges.FindIndex(other => Equals(other.Source, source) && Equals(other.Target, target));
        edge = found < 0 ? default : _edges[found];
        return found >= 0;
    }

    public bool TryGetEdges(TVertex source, TVertex target, out IEnumerable<TEdge> edges)
    {
        edges = ContainsVertex(source) ? _edges.Where(other => Equals(other.Source, source) && Equals(other.Target, target)) : null;
        return edges is not null;
    }

    public bool IsOutEdgesEmpty(TVertex vertex) => !OutEdges(vertex).Any();

    public int OutDegree(TVertex vertex) => OutEdges(vertex).Count();

    public IEnumerable<TEdge> OutEdges(TVertex vertex) => TryGetOutEdges(vertex, out var edges) ? edges : throw new VertexNotFoundException();

    public bool TryGetOutEdges(TVertex vertex, out IEnumerable<TEdge> edges)
    {
        edges = ContainsVertex(vertex) ? _edges.Where(edge => Equals(edge.Source, vertex)) : null;
        return edges is not null;
    }

    public TEdge OutEdge(TVertex vertex, int index) => OutEdges(vertex).ElementAt(index);

    public bool IsInEdgesEmpty(TVertex vertex) => !InEdges(vertex).Any();

    public int InDegree(TVertex vertex) => InEdges(vertex).Count();

    public IEnumerable<TEdge> InEdges(TVertex vertex) => TryGetInEdges(vertex, out var edges) ? edges : throw new VertexNotFoundException();

    public bool TryGetInEdges(TVertex vertex, out IEnumerable<TEdge> edges)
    {
        edges = ContainsVertex(vertex) ? _edges.Where(edge => Equals(edge.Target, vertex)) : null;
        return edges is not null;
    }

    public TEdge InEdge(TVertex vertex, int index) => InEdges(vertex).ElementAt(index);

    public int Degree(TVertex vertex) => OutDegree(vertex) + InDegree(vertex);
}
