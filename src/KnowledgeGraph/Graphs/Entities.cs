using System.Collections;

namespace KnowledgeGraph;

/// <summary>
/// A set of entities of one graph, each once, ordered by type and id. Enumerating with <c>foreach</c> allocates nothing; the default value is empty.
/// </summary>
/// <typeparam name="T">The C# type to see them as: a generated class, trait or role.</typeparam>
public readonly struct Entities<T> : IReadOnlyList<T>
    where T : class, IEntity
{
    private readonly int[]? _indices;
    private readonly int _start;
    private readonly int _end;

    internal Entities(Graph graph, int[]? indices, int start, int end)
    {
        Graph = graph;
        _indices = indices;
        _start = start;
        _end = end;
    }

    /// <summary>The number of entities.</summary>
    public int Count => _end - _start;

    /// <summary>The graph they stand in; <see langword="null"/> for the default value only.</summary>
    internal Graph? Graph { get; }

    internal EdgeRange Indices => new(_indices, _start, _end);

    /// <summary>The entity at a position, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return At(_start + index);
        }
    }

    /// <summary>Whether the entity, or its equal of another view, is in the set.</summary>
    public bool Contains(IEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        var index = Graph?.Table.IndexOf(entity.Id) ?? -1;
        return index >= 0 && (_indices is null ? index >= _start && index < _end : _indices.AsSpan(_start, Count).BinarySearch(index) >= 0);
    }

    /// <summary>The same entities seen as a base class or trait that all of them are: <c>graph.Countries.As&lt;Actor&gt;()</c>.</summary>
    /// <exception cref="InvalidCastException">Raised on access to an entity that is not one.</exception>
    public Entities<TBase> As<TBase>()
        where TBase : class, IEntity => Graph is null ? default : new(Graph, _indices, _start, _end);

    /// <summary>Those that are of a type or trait, seen as such.</summary>
    public Entities<TOther> OfType<TOther>()
        where TOther : class, IEntity => Select<TOther>(static entity => entity is TOther);

    /// <summary>Those that meet a condition.</summary>
    public Entities<T> Where(Func<T, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return Select<T>(condition);
    }

    /// <summary>Those of either set.</summary>
    public Entities<T> Union(Entities<T> other)
    {
        if (Graph is null) return other;
        return other.Graph is null ? this : Distinct(Graph, (int[])[.. IndicesIn(Graph), .. other.IndicesIn(Graph)]);
    }

    /// <summary>Those of both sets.</summary>
    public Entities<T> Intersect(Entities<T> other) => Select<T>(entity => other.Contains(entity));

    /// <summary>Those that are not in the other set.</summary>
    public Entities<T> Except(Entities<T> other) => Select<T>(entity => !other.Contains(entity));

    /// <summary>The first ten in braces, and how many more there are: <c>{Iran, Russia, … 5 more}</c>.</summary>
    public override string ToString() => ListText.Of(this, Count);

    /// <summary>Enumerates without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    internal static Entities<T> Range(Graph graph, int start, int end) => new(graph, null, start, end);

    /// <summary>The set of some positions, whose order may be lost; negative ones are left out.</summary>
    internal static Entities<T> Distinct(Graph graph, Span<int> indices)
    {
        var distinct = EntitySet.Distinct(indices, graph.Table.Count);
        return new(graph, distinct, 0, distinct.Length);
    }

    /// <summary>The edges at the entities of the set, one entity after the other.</summary>
    internal EdgeRange EdgesIn(EdgeTable table, bool isBackward)
    {
        if (_indices is not null) return EdgeRange.Of(table, _indices.AsSpan(_start, Count), isBackward);
        return isBackward ? table.In(_start, _end) : table.Out(_start, _end);
    }

    private Entities<TOther> Select<TOther>(Func<T, bool> condition)
        where TOther : class, IEntity
    {
        if (Graph is null) return default;
        var found = new List<int>();
        foreach (var entity in this)
        {
            if (condition(entity)) found.Add(entity.Index);
        }

        return new(Graph, [.. found], 0, found.Count);
    }

    /// <summary>The index in its graph of the entity at a position, from 0.</summary>
    internal int IndexAt(int position) => _indices is null ? _start + position : _indices[_start + position];

    private IEnumerable<int> IndicesIn(Graph graph)
    {
        var isShared = ReferenceEquals(Graph?.Table, graph.Table);
        for (var i = 0; i < Count; i++)
        {
            var index = isShared ? IndexAt(i) : graph.Table.IndexOf(Graph!.Table.IdAt(IndexAt(i)));
            if (index >= 0) yield return index;
        }
    }

    private T At(int position) => (T)(object)Graph!.EntityAt(_indices is null ? position : _indices[position]);

    /// <summary>Walks over the entities.</summary>
    public struct Enumerator
    {
        private readonly Entities<T> _entities;
        private int _position;

        internal Enumerator(Entities<T> entities)
        {
            _entities = entities;
            _position = entities._start - 1;
        }

        /// <summary>The entity at hand.</summary>
        public readonly T Current => _entities.At(_position);

        /// <summary>Goes on to the next entity; false where there is none.</summary>
        public bool MoveNext() => ++_position < _entities._end;
    }
}
