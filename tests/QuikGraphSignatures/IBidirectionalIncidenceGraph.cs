namespace QuikGraph;

/// <summary>The edges that reach a vertex.</summary>
public interface IBidirectionalIncidenceGraph<TVertex, TEdge> : IIncidenceGraph<TVertex, TEdge>
    where TEdge : IEdge<TVertex>
{
    bool IsInEdgesEmpty(TVertex vertex);

    int InDegree(TVertex vertex);

    IEnumerable<TEdge> InEdges(TVertex vertex);

    bool TryGetInEdges(TVertex vertex, out IEnumerable<TEdge> edges);

    TEdge InEdge(TVertex vertex, int index);

    int Degree(TVertex vertex);
}
