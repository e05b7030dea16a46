namespace KnowledgeGraph;

/// <summary>Which entity each node of a topology stands for. Nodes are numbered in the order of the graph's entities.</summary>
internal sealed class NodeMap(Graph graph, int[] entities)
{
    public Graph Graph { get; } = graph;

    public int Count => entities.Length;

    public Entity this[int node] => Graph.EntityAt(entities[node]);

    /// <summary>The node of an entity, or of its equal in another view; -1 where there is none.</summary>
    public int NodeOf(IEntity entity)
    {
        var index = ReferenceEquals(entity.Graph, Graph) ? entity.Index : Graph.Table.IndexOf(entity.Id);
        return index < 0 ? -1 : NodeOf(index);
    }

    /// <summary>The node of the entity at an index of the graph; -1 where there is none.</summary>
    public int NodeOf(int index) => Math.Max(-1, entities.AsSpan().BinarySearch(index));

    /// <summary>The node of an entity.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public int Require(IEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return NodeOf(entity) is >= 0 and var node
            ? node
            : throw new ArgumentException($"The topology has no entity '{entity.Id}'.", nameof(entity));
    }

    /// <summary>The set of the entities of some nodes.</summary>
    public Entities<TEntity> SetOf<TEntity>(ReadOnlySpan<int> nodes)
        where TEntity : class, IEntity
    {
        var indices = new int[nodes.Length];
        for (var i = 0; i < indices.Length; i++) indices[i] = entities[nodes[i]];
        return Entities<TEntity>.Distinct(Graph, indices);
    }

    /// <summary>The nodes for which a condition holds, numbered anew.</summary>
    public NodeMap Where(Func<int, bool> condition) => new(Graph, [.. entities.Where((_, node) => condition(node))]);
}
