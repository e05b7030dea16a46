namespace QuikGraph;

/// <summary>A vertex is not in the graph.</summary>
public class VertexNotFoundException : Exception
{
    public VertexNotFoundException()
        : base("Vertex is not present in the graph.")
    {
    }
}
