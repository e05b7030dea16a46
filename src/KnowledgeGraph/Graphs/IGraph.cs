namespace KnowledgeGraph;

/// <summary>A graph class that can make graphs of itself, so that a view of a <c>SyriaGraph</c> is a <c>SyriaGraph</c>.</summary>
/// <typeparam name="TSelf">The graph class.</typeparam>
public interface IGraph<TSelf>
    where TSelf : Graph, IGraph<TSelf>
{
    /// <summary>Makes a graph over a record.</summary>
    /// <param name="data">The record.</param>
    /// <param name="view">Which of its claims become edges.</param>
    static abstract TSelf Create(GraphData data, GraphView view);
}
