namespace QuikGraph;

/// <summary>Vertices that can be asked for.</summary>
public interface IImplicitVertexSet<TVertex>
{
    bool ContainsVertex(TVertex vertex);
}
