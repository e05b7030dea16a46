using System.Collections;

namespace KnowledgeGraph.Language;

/// <summary>A run of neighbouring tokens of one document: a sentence, a hyphen chain, the tokens of a mention. May be empty.</summary>
/// <remarks>A view; enumerating it with <c>foreach</c> allocates nothing. The default value is empty.</remarks>
public readonly struct TokenSpan : IReadOnlyList<Token>, IEquatable<TokenSpan>
{
    private readonly ParsedText? _document;
    private readonly int _first;

    internal TokenSpan(ParsedText document, int first, int count)
    {
        _document = document;
        _first = first;
        Count = count;
    }

    /// <summary>The number of tokens.</summary>
    public int Count { get; }

    /// <summary>The offset of the first character of the first token; 0 when empty.</summary>
    public int Start => Count == 0 ? 0 : this[0].Start;

    /// <summary>The offset behind the last character of the last token; 0 when empty.</summary>
    public int End => Count == 0 ? 0 : this[Count - 1].End;

    /// <summary>The characters from <see cref="Start"/> to <see cref="End"/> as they stand in the text, white space between tokens included.</summary>
    public ReadOnlySpan<char> Text => Count == 0 ? default : _document!.Text.AsSpan(Start, End - Start);

    /// <summary>The token at <paramref name="index"/>, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative or not below <see cref="Count"/>.</exception>
    public Token this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return new Token(_document!, _first + index);
        }
    }

    /// <summary>
    /// The head of this run: the token whose own head lies outside of it; the leftmost of the highest where there are several. Null when the run is
    /// empty or the text was not parsed.
    /// </summary>
    public Token? Head
    {
        get
        {
            Token? best = null;
            int bestDepth = int.MaxValue;
            foreach (Token token in this)
            {
                if (token.Relation == Relation.None || (token.Head is { } head && Contains(head)))
                {
                    continue;
                }

                int depth = 0;
                for (Token? at = token.Head; at is { } above; at = above.Head)
                {
                    depth++;
                }

                if (depth < bestDepth)
                {
                    (best, bestDepth) = (token, depth);
                }
            }

            return best;
        }
    }

    /// <summary>Same run of the same document.</summary>
    public static bool operator ==(TokenSpan left, TokenSpan right) => left.Equals(right);

    /// <summary>Another run or another document.</summary>
    public static bool operator !=(TokenSpan left, TokenSpan right) => !left.Equals(right);

    /// <summary>The run of <paramref name="length"/> tokens from <paramref name="start"/> on: <c>tokens[2..5]</c> works.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The run reaches outside this one.</exception>
    public TokenSpan Slice(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Count - start);
        return length == 0 ? default : new TokenSpan(_document!, _first + start, length);
    }

    /// <summary>True when the token lies in this run.</summary>
    public bool Contains(Token token) =>
        Count > 0 && ReferenceEquals(token.Document, _document) && token.Position >= _first && token.Position < _first + Count;

    /// <summary>Enumerates the tokens in order, without allocation.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <inheritdoc/>
    public bool Equals(TokenSpan other) =>
        Count == other.Count && (Count == 0 || (_first == other._first && ReferenceEquals(_document, other._document)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TokenSpan other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Count == 0 ? 0 : HashCode.Combine(_first, Count);

    /// <summary>The characters of this run as they stand in the text.</summary>
    public override string ToString() => Text.ToString();

    IEnumerator<Token> IEnumerable<Token>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks over a <see cref="TokenSpan"/>.</summary>
    public struct Enumerator : IEnumerator<Token>
    {
        private readonly TokenSpan _span;
        private int _index;

        internal Enumerator(TokenSpan span)
        {
            _span = span;
            _index = -1;
        }

        /// <inheritdoc/>
        public readonly Token Current => new(_span._document!, _span._first + _index);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_index < _span.Count;

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
