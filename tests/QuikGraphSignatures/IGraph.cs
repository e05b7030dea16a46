namespace QuikGraph;

/// <summary>What every graph says of itself.</summary>
public interface IGraph<TVertex, TEdge>
    where TEdge : IEdge<TVertex>
{
    bool IsDirected { get; }

    bool AllowParallelEdges { get; }
}
