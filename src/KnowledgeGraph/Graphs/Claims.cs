using System.Collections;

namespace KnowledgeGraph;

/// <summary>The claims of a typed edge. Enumerating it with <c>foreach</c> allocates nothing.</summary>
/// <typeparam name="T">The relation.</typeparam>
public readonly struct Claims<T> : IReadOnlyList<Claim<T>>
    where T : struct, IRelation<T>
{
    private readonly ClaimList _claims;

    internal Claims(ClaimList claims) => _claims = claims;

    /// <summary>The number of claims.</summary>
    public int Count => _claims.Count;

    /// <summary>The claim at a position, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public Claim<T> this[int index] => new(_claims.Graph, _claims[index]);

    /// <summary>The first ten in braces, and how many more there are.</summary>
    public override string ToString() => ListText.Of(this, Count);

    /// <summary>Enumerates without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Claim<T>> IEnumerable<Claim<T>>.GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<Claim<T>>)this).GetEnumerator();

    /// <summary>Walks over the claims.</summary>
    public struct Enumerator
    {
        private readonly Claims<T> _claims;
        private int _index;

        internal Enumerator(Claims<T> claims)
        {
            _claims = claims;
            _index = -1;
        }

        /// <summary>The claim at hand.</summary>
        public readonly Claim<T> Current => _claims[_index];

        /// <summary>Goes on to the next claim; false where there is none.</summary>
        public bool MoveNext() => ++_index < _claims.Count;
    }
}
