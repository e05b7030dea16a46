namespace QuikGraph;

/// <summary>A graph whose edges can be enumerated.</summary>
public interface IEdgeListGraph<TVertex, TEdge> : IGraph<TVertex, TEdge>, IEdgeSet<TVertex, TEdge>, IVertexSet<TVertex>
    where TEdge : IEdge<TVertex>;
