namespace QuikGraph;

/// <summary>The edges at a vertex.</summary>
public interface IImplicitUndirectedGraph<TVertex, TEdge> : IImplicitVertexSet<TVertex>, IGraph<TVertex, TEdge>
    where TEdge : IEdge<TVertex>
{
    EdgeEqualityComparer<TVertex> EdgeEqualityComparer { get; }

    IEnumerable<TEdge> AdjacentEdges(TVertex vertex);

    int AdjacentDegree(TVertex vertex);

    bool IsAdjacentEdgesEmpty(TVertex vertex);

    TEdge AdjacentEdge(TVertex vertex, int index);

    bool TryGetEdge(TVertex source, TVertex target, out TEdge edge);

    bool ContainsEdge(TVertex source, TVertex target);
}
