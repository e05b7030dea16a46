using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph;

/// <summary>
/// A value for each entity of a topology, as an algorithm found it: a score, a count, a core number. Enumerates in the order of the graph's
/// entities. Immutable and thread-safe.
/// </summary>
/// <typeparam name="TEntity">The C# type to see the entities as.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
public sealed class EntityValues<TEntity, TValue> : IReadOnlyCollection<EntityValue<TEntity, TValue>>
    where TEntity : class, IEntity
    where TValue : struct, IComparable<TValue>, IFormattable
{
    private readonly NodeMap _nodes;
    private readonly TValue[] _values;
    private readonly Lazy<int[]> _ranked;

    internal EntityValues(NodeMap nodes, TValue[] values)
    {
        _nodes = nodes;
        _values = values;
        _ranked = new(Rank);
    }

    /// <summary>The number of entities.</summary>
    public int Count => _values.Length;

    /// <summary>The values in the order of the entities.</summary>
    public IReadOnlyList<TValue> Values => Array.AsReadOnly(_values);

    /// <summary>All entities, greatest value first; equal ones in the order of the graph's entities.</summary>
    public IEnumerable<EntityValue<TEntity, TValue>> Ranked => _ranked.Value.Select(At);

    /// <summary>The value of an entity, or of its equal in another view of the graph.</summary>
    /// <exception cref="KeyNotFoundException">The topology does not have the entity.</exception>
    public TValue this[IEntity entity] =>
        TryGetValue(entity, out var value) ? value : throw new KeyNotFoundException($"There is no value for '{entity.Id}'.");

    /// <summary>The value of an entity, if the topology has it.</summary>
    public bool TryGetValue(IEntity entity, [MaybeNullWhen(false)] out TValue value)
    {
        ArgumentNullException.ThrowIfNull(entity);
        var node = _nodes.NodeOf(entity);
        value = node < 0 ? default : _values[node];
        return node >= 0;
    }

    /// <summary>The entities of greatest value, at most so many, greatest first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public IReadOnlyList<EntityValue<TEntity, TValue>> Top(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return [.. Ranked.Take(count)];
    }

    /// <summary>
    /// The entities of a type or trait of greatest value, at most so many, greatest first: <c>ranks.Top&lt;Country&gt;(3)</c>.
    /// </summary>
    /// <typeparam name="TOther">The C# type of a generated class or trait.</typeparam>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public IReadOnlyList<EntityValue<TOther, TValue>> Top<TOther>(int count)
        where TOther : class, IEntity
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return [.. Ranked.Where(static item => item.Entity is TOther).Take(count)
            .Select(static item => new EntityValue<TOther, TValue>((TOther)(object)item.Entity, item.Value))];
    }

    /// <summary>The place of an entity when ranked, from 1; equal values share the better place.</summary>
    /// <exception cref="KeyNotFoundException">The topology does not have the entity.</exception>
    public int RankOf(IEntity entity)
    {
        var value = this[entity];
        return 1 + _values.Count(other => other.CompareTo(value) > 0);
    }

    /// <inheritdoc />
    public IEnumerator<EntityValue<TEntity, TValue>> GetEnumerator()
    {
        for (var node = 0; node < _values.Length; node++) yield return At(node);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The first ten when ranked: <c>Iran 0.31, Russia 0.22, … 5 more</c>.</summary>
    public override string ToString() =>
        string.Join(", ", Top(10)) + (Count > 10 ? FormattableString.Invariant($", … {Count - 10} more") : "");

    private EntityValue<TEntity, TValue> At(int node) => new((TEntity)(object)_nodes[node], _values[node]);

    private int[] Rank()
    {
        var order = new int[_values.Length];
        for (var node = 0; node < order.Length; node++) order[node] = node;
        Array.Sort(order, (one, other) =>
            _values[other].CompareTo(_values[one]) is not 0 and var difference ? difference : one.CompareTo(other));
        return order;
    }
}
