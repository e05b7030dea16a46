using System.Collections;

namespace KnowledgeGraph;

/// <summary>The evidence of an edge: a quote a claim, in the claims' order. Enumerating it with <c>foreach</c> allocates nothing.</summary>
public readonly struct EvidenceList : IReadOnlyList<Evidence>
{
    private readonly ClaimList _claims;

    internal EvidenceList(ClaimList claims) => _claims = claims;

    /// <summary>The number of quotes.</summary>
    public int Count => _claims.Count;

    /// <summary>The quote at a position, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public Evidence this[int index] => _claims[index].Evidence;

    /// <summary>The first ten in braces, and how many more there are.</summary>
    public override string ToString() => ListText.Of(this, Count);

    /// <summary>Enumerates without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Evidence> IEnumerable<Evidence>.GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<Evidence>)this).GetEnumerator();

    /// <summary>Walks over the quotes.</summary>
    public struct Enumerator
    {
        private readonly EvidenceList _list;
        private int _index;

        internal Enumerator(EvidenceList list)
        {
            _list = list;
            _index = -1;
        }

        /// <summary>The quote at hand.</summary>
        public readonly Evidence Current => _list[_index];

        /// <summary>Goes on to the next quote; false where there is none.</summary>
        public bool MoveNext() => ++_index < _list.Count;
    }
}
