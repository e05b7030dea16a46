namespace QuikGraph;

/// <summary>Vertices that can be enumerated.</summary>
public interface IVertexSet<TVertex> : IImplicitVertexSet<TVertex>
{
    bool IsVerticesEmpty { get; }

    int VertexCount { get; }

    IEnumerable<TVertex> Vertices { get; }
}
