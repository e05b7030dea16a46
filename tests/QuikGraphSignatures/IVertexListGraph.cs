namespace QuikGraph;

/// <summary>A directed graph whose vertices can be enumerated.</summary>
public interface IVertexListGraph<TVertex, TEdge> : IIncidenceGraph<TVertex, TEdge>, IVertexSet<TVertex>
    where TEdge : IEdge<TVertex>;
