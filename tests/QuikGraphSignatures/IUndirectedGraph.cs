namespace QuikGraph;

/// <summary>An undirected graph.</summary>
public interface IUndirectedGraph<TVertex, TEdge> : IImplicitUndirectedGraph<TVertex, TEdge>, IEdgeListGraph<TVertex, TEdge>
    where TEdge : IEdge<TVertex>;
