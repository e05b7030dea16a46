using System.Collections;

namespace KnowledgeGraph;

/// <summary>
/// The edges of one relation that leave or reach one entity, each walked that way. A view into the graph's columns: making one copies
/// nothing, and enumerating it with <c>foreach</c> allocates nothing. The default value is empty.
/// </summary>
public readonly struct EdgeList : IReadOnlyList<Edge>
{
    private readonly EdgeTable? _table;
    private readonly EdgeRange _range;
    private readonly bool _isTurned;

    internal EdgeList(EdgeTable table, EdgeRange range, bool isTurned)
    {
        _table = table;
        _range = range;
        _isTurned = isTurned;
    }

    /// <summary>The number of edges.</summary>
    public int Count => _range.Count;

    /// <summary>The edge at a position, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public Edge this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return new(_table!, _isTurned ? ~_range[index] : _range[index]);
        }
    }

    /// <summary>The first ten in braces, and how many more there are.</summary>
    public override string ToString() => ListText.Of(this, Count);

    /// <summary>Enumerates without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Edge> IEnumerable<Edge>.GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<Edge>)this).GetEnumerator();

    /// <summary>Walks over the edges.</summary>
    public struct Enumerator
    {
        private readonly EdgeList _list;
        private int _index;

        internal Enumerator(EdgeList list)
        {
            _list = list;
            _index = -1;
        }

        /// <summary>The edge at hand.</summary>
        public readonly Edge Current => _list[_index];

        /// <summary>Goes on to the next edge; false where there is none.</summary>
        public bool MoveNext() => ++_index < _list.Count;
    }
}
