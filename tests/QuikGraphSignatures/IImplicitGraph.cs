namespace QuikGraph;

/// <summary>The edges that leave a vertex.</summary>
public interface IImplicitGraph<TVertex, TEdge> : IGraph<TVertex, TEdge>, IImplicitVertexSet<TVertex>
    where TEdge : IEdge<TVertex>
{
    bool IsOutEdgesEmpty(TVertex vertex);

    int OutDegree(TVertex vertex);

    IEnumerable<TEdge> OutEdges(TVertex vertex);

    bool TryGetOutEdges(TVertex vertex, out IEnumerable<TEdge> edges);

    TEdge OutEdge(TVertex vertex, int index);
}
