namespace KnowledgeGraph;

/// <summary>A generated relation of any kind, for code that does not know which.</summary>
public interface IRelation
{
    /// <summary>The edge behind it.</summary>
    Edge Edge { get; }
}
