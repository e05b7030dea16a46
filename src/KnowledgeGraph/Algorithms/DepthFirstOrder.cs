using System.Collections;

namespace KnowledgeGraph;

/// <summary>The entities in the order in which a depth-first search entered them. Immutable and thread-safe.</summary>
/// <typeparam name="TEntity">The C# type to see the entities as.</typeparam>
public sealed class DepthFirstOrder<TEntity> : IReadOnlyList<TEntity>
    where TEntity : class, IEntity
{
    private readonly NodeMap _nodes;
    private readonly DepthFirst _search;

    internal DepthFirstOrder(NodeMap nodes, DepthFirst search)
    {
        _nodes = nodes;
        _search = search;
    }

    /// <summary>The number of entities reached.</summary>
    public int Count => _search.Preorder.Count;

    /// <summary>The entities in the order in which the search left them: each after all that it led to.</summary>
    public IReadOnlyList<TEntity> Postorder => [.. _search.Postorder.Select(At)];

    /// <summary>The entity entered at a position, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public TEntity this[int index] => At(_search.Preorder[index]);

    /// <summary>The entity from which one was entered; <see langword="null"/> where the search started there or did not reach it.</summary>
    public TEntity? ParentOf(IEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return _nodes.NodeOf(entity) is >= 0 and var node && _search.Parents[node] >= 0 ? At(_search.Parents[node]) : null;
    }

    /// <summary>The first ten in braces, and how many more there are.</summary>
    public override string ToString() => ListText.Of(this, Count);

    /// <inheritdoc />
    public IEnumerator<TEntity> GetEnumerator() => _search.Preorder.Select(At).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private TEntity At(int node) => (TEntity)(object)_nodes[node];
}
