using System.Collections;
using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>
/// Entities in an order in which every edge leads on, or a cycle where there is no such order. Immutable and thread-safe.
/// </summary>
/// <typeparam name="TEntity">The C# type to see the entities as.</typeparam>
public sealed class TopologicalOrder<TEntity> : IReadOnlyList<TEntity>
    where TEntity : class, IEntity
{
    private readonly ImmutableArray<TEntity> _order;

    internal TopologicalOrder(ImmutableArray<TEntity> order, GraphPath? cycle)
    {
        _order = order;
        Cycle = cycle;
    }

    /// <summary>Whether there is an order.</summary>
    public bool IsAcyclic => Cycle is null;

    /// <summary>
    /// Why there is no order: a shortest cycle through the first entity that lies on one; <see langword="null"/> where there is an order.
    /// </summary>
    public GraphPath? Cycle { get; }

    /// <summary>The number of entities; 0 where there is a cycle.</summary>
    public int Count => _order.Length;

    /// <summary>The entity at a position, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public TEntity this[int index] => index >= 0 && index < Count ? _order[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <inheritdoc />
    public IEnumerator<TEntity> GetEnumerator() => ((IEnumerable<TEntity>)_order).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The names in order, or the cycle with its citations.</summary>
    public override string ToString() =>
        Cycle is null ? string.Join(", ", _order.Select(static entity => entity.Name)) : $"There is a cycle: {Cycle}";
}
