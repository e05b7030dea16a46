namespace QuikGraph;

/// <summary>A directed graph whose vertices and edges can be enumerated.</summary>
public interface IVertexAndEdgeListGraph<TVertex, TEdge> : IVertexListGraph<TVertex, TEdge>, IEdgeListGraph<TVertex, TEdge>
    where TEdge : IEdge<TVertex>;
