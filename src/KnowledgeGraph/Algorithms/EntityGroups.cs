using System.Collections;

namespace KnowledgeGraph;

/// <summary>
/// The entities of a topology in groups, each in exactly one, as an algorithm divided them: components, communities. Largest group first;
/// equally large ones by their first entity. Immutable and thread-safe.
/// </summary>
/// <typeparam name="TEntity">The C# type to see the entities as.</typeparam>
public sealed class EntityGroups<TEntity> : IReadOnlyList<Entities<TEntity>>
    where TEntity : class, IEntity
{
    private readonly NodeMap _nodes;
    private readonly int[] _labels;
    private readonly Lazy<(int[] Starts, int[] Members, int[] GroupOf)> _groups;

    /// <param name="nodes">The entities.</param>
    /// <param name="labels">The smallest node of its group for each node.</param>
    internal EntityGroups(NodeMap nodes, int[] labels)
    {
        _nodes = nodes;
        _labels = labels;
        _groups = new(Sort);
    }

    /// <summary>The number of groups.</summary>
    public int Count => _groups.Value.Starts.Length - 1;

    internal ReadOnlySpan<int> Labels => _labels;

    /// <summary>A group, the largest at 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public Entities<TEntity> this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            var (starts, members, _) = _groups.Value;
            return _nodes.SetOf<TEntity>(members.AsSpan(starts[index], starts[index + 1] - starts[index]));
        }
    }

    /// <summary>The position of the group that an entity is in; -1 where the topology does not have it.</summary>
    public int IndexOf(IEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return _nodes.NodeOf(entity) is >= 0 and var node ? _groups.Value.GroupOf[_labels[node]] : -1;
    }

    /// <summary>The group that an entity is in; empty where the topology does not have it.</summary>
    public Entities<TEntity> GroupOf(IEntity entity) => IndexOf(entity) is >= 0 and var group ? this[group] : default;

    /// <summary>Whether two entities are in one group.</summary>
    public bool AreTogether(IEntity entity, IEntity other) => IndexOf(entity) is >= 0 and var group && group == IndexOf(other);

    /// <inheritdoc />
    public IEnumerator<Entities<TEntity>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The groups in braces: <c>{Iran, Russia} {Türkiye}</c>; the first ten of ten each.</summary>
    public override string ToString() =>
        string.Join(' ', this.Take(10)) + (Count > 10 ? FormattableString.Invariant($" … {Count - 10} more") : "");

    // Counts instead of compares, and only when asked: an algorithm over a million nodes shall not wait for its report.
    private (int[] Starts, int[] Members, int[] GroupOf) Sort()
    {
        var sizes = new int[_labels.Length];
        foreach (var label in _labels) sizes[label]++;
        var labels = Enumerable.Range(0, sizes.Length).Where(label => sizes[label] > 0).ToArray();
        Array.Sort(labels, (one, other) => sizes[one] != sizes[other] ? sizes[other].CompareTo(sizes[one]) : one.CompareTo(other));
        var (starts, groupOf) = (new int[labels.Length + 1], new int[_labels.Length]);
        for (var group = 0; group < labels.Length; group++)
        {
            groupOf[labels[group]] = group;
            starts[group + 1] = starts[group] + sizes[labels[group]];
        }

        var (next, members) = ((int[])starts.Clone(), new int[_labels.Length]);
        for (var node = 0; node < _labels.Length; node++) members[next[groupOf[_labels[node]]]++] = node;
        return (starts, members, groupOf);
    }
}
