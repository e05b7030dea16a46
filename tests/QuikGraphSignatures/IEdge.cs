namespace QuikGraph;

/// <summary>A directed edge.</summary>
public interface IEdge<TVertex>
{
    TVertex Source { get; }

    TVertex Target { get; }
}
