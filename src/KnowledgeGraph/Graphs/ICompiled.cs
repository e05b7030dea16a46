namespace KnowledgeGraph;

/// <summary>A graph class that was generated from a schema.</summary>
/// <typeparam name="TSelf">The graph class.</typeparam>
public interface ICompiled<TSelf> : IGraph<TSelf>
    where TSelf : Graph, ICompiled<TSelf>
{
    /// <summary>What the graph may hold.</summary>
    static abstract GraphModel Model { get; }

    /// <summary>The schema as YAML in UTF-8: in one file, in canonical form. Reading articles compiles its examples into rules.</summary>
    static abstract ReadOnlySpan<byte> SchemaUtf8 { get; }
}
