using QuikGraph;

namespace KnowledgeGraph.Interop;

/// <summary>An edge of a knowledge graph as an edge of QuikGraph.</summary>
public interface IEntityEdge : IEdge<Entity>
{
    /// <summary>The edge itself, with its claims and evidence.</summary>
    Edge Edge { get; }
}
