using KnowledgeGraph.Language.Splitting;

namespace KnowledgeGraph.Language;

/// <summary>One token: a word, a part of a contracted word ("do", "n't"), a number or a mark, as Universal Dependencies splits English.</summary>
/// <remarks>
/// A view of two words on a <see cref="ParsedText"/>; copying it is free. Equal when it is the same place of the same document. The default value
/// belongs to no document and none of its members may be read.
/// </remarks>
public readonly partial struct Token : IEquatable<Token>
{
    internal Token(ParsedText document, int position)
    {
        Document = document;
        Position = position;
    }

    /// <summary>The text that this token belongs to.</summary>
    public ParsedText Document { get; }

    /// <summary>The place of this token among all tokens of the document, from 0.</summary>
    public int Position { get; }

    /// <summary>The place of this token in its sentence, from 0.</summary>
    public int Index => Position - Document.Table.FirstToken(Document.Table.SentenceOf(Position));

    /// <summary>The offset of the first character in the document's text.</summary>
    public int Start => Document.Table.Starts[Position];

    /// <summary>The offset behind the last character in the document's text.</summary>
    public int End => Document.Table.End(Position);

    /// <summary>The number of UTF-16 units of this token; at least 1.</summary>
    public int Length => Document.Table.Lengths[Position];

    /// <summary>The characters of this token as they stand in the text.</summary>
    public ReadOnlySpan<char> Text => Document.Text.AsSpan(Start, Length);

    /// <summary>The sentence that this token belongs to.</summary>
    public Sentence Sentence => Document.Sentences[Document.Table.SentenceOf(Position)];

    /// <summary>True where white space, a line break or the start of the text stands before this token.</summary>
    public bool HasSpaceBefore => Has(TokenFlags.SpaceBefore);

    /// <summary>True for the second part of a contracted word: "'s" in "Syria's", "n't" in "don't", "not" in "cannot".</summary>
    public bool IsClitic => Has(TokenFlags.Clitic);

    /// <summary>True for a hyphen that joins two words without white space: the one in "Iranian-backed".</summary>
    public bool IsHyphen => Has(TokenFlags.JoiningHyphen);

    /// <summary>
    /// The whole hyphen chain that this token is part of, or the token alone: each of the three tokens of "Iranian-backed" gives all three. A clitic
    /// ends the chain and is not part of it ("al-Assad's" gives "al-Assad").
    /// </summary>
    public TokenSpan HyphenChain
    {
        get
        {
            TokenTable table = Document.Table;
            int first = Position, last = Position;
            while (Joins(table, first) && table.SentenceOf(first - 1) == table.SentenceOf(Position))
            {
                first--;
            }

            while (last + 1 < table.TokenCount && Joins(table, last + 1) && table.SentenceOf(last + 1) == table.SentenceOf(Position))
            {
                last++;
            }

            return new TokenSpan(Document, first, last - first + 1);
        }
    }

    /// <summary>The token before this one in the same sentence, or null.</summary>
    public Token? Previous => Index > 0 ? new Token(Document, Position - 1) : null;

    /// <summary>The token behind this one in the same sentence, or null.</summary>
    public Token? Next =>
        Position + 1 < Document.Table.FirstToken(Document.Table.SentenceOf(Position) + 1) ? new Token(Document, Position + 1) : null;

    /// <summary>Same place of the same document.</summary>
    public static bool operator ==(Token left, Token right) => left.Equals(right);

    /// <summary>Another place or another document.</summary>
    public static bool operator !=(Token left, Token right) => !left.Equals(right);

    /// <summary>True when <see cref="Text"/> equals <paramref name="text"/>, character by character without regard to case (ordinal).</summary>
    public bool Is(ReadOnlySpan<char> text) => Text.Equals(text, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public bool Equals(Token other) => Position == other.Position && ReferenceEquals(Document, other.Document);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Token other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Position;

    /// <summary>The characters of this token as they stand in the text; the empty string for the default value.</summary>
    public override string ToString() => Document is null ? "" : Text.ToString();

    internal bool Has(TokenFlags flag) => (Document.Table.Flags[Position] & flag) != 0;

    private static bool Joins(TokenTable table, int position) =>
        (table.Flags[position] & (TokenFlags.JoiningHyphen | TokenFlags.AfterHyphen)) != 0;
}
