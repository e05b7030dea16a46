namespace KnowledgeGraph.Schema;

/// <summary>How grave a problem is.</summary>
public enum SchemaSeverity
{
    /// <summary>The schema compiles, but probably not to what was meant.</summary>
    Warning,

    /// <summary>The schema cannot be compiled as it is.</summary>
    Error,
}
