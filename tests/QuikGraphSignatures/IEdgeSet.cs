namespace QuikGraph;

/// <summary>Edges that can be enumerated.</summary>
public interface IEdgeSet<TVertex, TEdge>
    where TEdge : IEdge<TVertex>
{
    bool IsEdgesEmpty { get; }

    int EdgeCount { get; }

    IEnumerable<TEdge> Edges { get; }

    bool ContainsEdge(TEdge edge);
}
