namespace QuikGraph;

/// <summary>Whether an edge joins two vertices.</summary>
public delegate bool EdgeEqualityComparer<TVertex>(IEdge<TVertex> edge, TVertex source, TVertex target);
