using System.Collections;

namespace KnowledgeGraph.Language;

/// <summary>The children of a token in its tree, perhaps only those of one relation. Enumerating with <c>foreach</c> allocates nothing.</summary>
public readonly struct DependentTokens : IEnumerable<Token>, IEquatable<DependentTokens>
{
    private readonly Token _head;
    private readonly Relation _relation;

    internal DependentTokens(Token head, Relation relation)
    {
        _head = head;
        _relation = relation;
    }

    /// <summary>Same head and relation.</summary>
    public static bool operator ==(DependentTokens left, DependentTokens right) => left.Equals(right);

    /// <summary>Another head or relation.</summary>
    public static bool operator !=(DependentTokens left, DependentTokens right) => !left.Equals(right);

    /// <summary>Walks over the children in the order of the text.</summary>
    public Enumerator GetEnumerator() => new(_head, _relation);

    /// <inheritdoc/>
    public bool Equals(DependentTokens other) => _head == other._head && _relation == other._relation;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DependentTokens other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_head, _relation);

    IEnumerator<Token> IEnumerable<Token>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks over <see cref="DependentTokens"/>.</summary>
    public struct Enumerator : IEnumerator<Token>
    {
        private readonly Token _head;
        private readonly Relation _relation;
        private readonly int _first;
        private readonly int _after;
        private int _position;

        internal Enumerator(Token head, Relation relation)
        {
            _head = head;
            _relation = relation;
            TokenSpan sentence = head.Sentence.Tokens;
            _first = sentence[0].Position;
            _after = head.Document.Annotations is null ? _first : _first + sentence.Count;
            _position = _first - 1;
        }

        /// <inheritdoc/>
        public readonly Token Current => new(_head.Document, _position);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            while (++_position < _after)
            {
                Neural.Annotations annotations = _head.Document.Annotations!;
                if (annotations.Heads[_position] == _head.Position
                    && (_relation == Relation.None || _relation.Covers((Relation)annotations.Relations[_position])))
                {
                    return true;
                }
            }

            return false;
        }

        /// <inheritdoc/>
        public void Reset() => _position = _first - 1;

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
