namespace QuikGraph;

/// <summary>A directed graph that can be walked both ways.</summary>
public interface IBidirectionalGraph<TVertex, TEdge> : IVertexAndEdgeListGraph<TVertex, TEdge>, IBidirectionalIncidenceGraph<TVertex, TEdge>
    where TEdge : IEdge<TVertex>;
