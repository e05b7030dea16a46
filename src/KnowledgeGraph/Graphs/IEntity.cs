namespace KnowledgeGraph;

/// <summary>What every entity has; also the base of the interfaces that a schema's traits and roles become.</summary>
public interface IEntity
{
    /// <summary>The graph it stands in.</summary>
    Graph Graph { get; }

    /// <summary>Its position in the graph, from 0.</summary>
    int Index { get; }

    /// <summary>The stable id, for example <c>turkiye</c>.</summary>
    string Id { get; }

    /// <summary>The name shown to people.</summary>
    string Name { get; }
}
