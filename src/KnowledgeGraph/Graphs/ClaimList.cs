using System.Collections;

namespace KnowledgeGraph;

/// <summary>The claims of an edge, in canonical order. Enumerating it with <c>foreach</c> allocates nothing.</summary>
public readonly struct ClaimList : IReadOnlyList<Claim>
{
    private readonly EdgeTable _table;
    private readonly int _start;
    private readonly int _end;

    internal ClaimList(EdgeTable table, int start, int end)
    {
        _table = table;
        _start = start;
        _end = end;
    }

    /// <summary>The number of claims.</summary>
    public int Count => _end - _start;

    internal Graph Graph => _table.Graph;

    /// <summary>The claim at a position, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public Claim this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _table.Graph.Data.Claims[_table.Columns.Claims[_start + index]];
        }
    }

    /// <summary>Enumerates without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Claim> IEnumerable<Claim>.GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<Claim>)this).GetEnumerator();

    /// <summary>Walks over the claims.</summary>
    public struct Enumerator
    {
        private readonly ClaimList _list;
        private int _index;

        internal Enumerator(ClaimList list)
        {
            _list = list;
            _index = -1;
        }

        /// <summary>The claim at hand.</summary>
        public readonly Claim Current => _list[_index];

        /// <summary>Goes on to the next claim; false where there is none.</summary>
        public bool MoveNext() => ++_index < _list.Count;
    }
}
