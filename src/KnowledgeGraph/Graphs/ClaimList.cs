using System.Collections;

namespace KnowledgeGraph;

/// <summary>
/// The claims of an edge, in canonical order. Enumerating it with <c>foreach</c> allocates nothing, except for claims that were added as
/// <see cref="ClaimColumns"/>: those become objects when they are asked for, equal but new ones each time.
/// </summary>
public readonly struct ClaimList : IReadOnlyList<Claim>
{
    private readonly EdgeTable _table;
    private readonly int _row;

    internal ClaimList(EdgeTable table, int row)
    {
        _table = table;
        _row = row;
        Count = table.ClaimCountOf(row);
    }

    /// <summary>The number of claims.</summary>
    public int Count { get; }

    internal Graph Graph => _table.Graph;

    /// <summary>The claim at a position, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public Claim this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _table.ClaimOf(_row, index);
        }
    }

    /// <summary>The first ten in braces, and how many more there are.</summary>
    public override string ToString() => ListText.Of(this, Count);

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
