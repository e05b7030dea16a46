namespace KnowledgeGraph.Language;

/// <summary>One sentence of a <see cref="ParsedText"/>: a run of tokens. A heading or a list item without a full stop is a sentence too.</summary>
/// <remarks>Immutable and thread-safe. Two sentences are equal only when they are the same object.</remarks>
public sealed class Sentence
{
    internal Sentence(ParsedText document, int index)
    {
        Document = document;
        Index = index;
    }

    /// <summary>The text that this sentence belongs to.</summary>
    public ParsedText Document { get; }

    /// <summary>The place of this sentence in <see cref="ParsedText.Sentences"/>, from 0.</summary>
    public int Index { get; }

    /// <summary>The tokens of this sentence; never empty.</summary>
    public TokenSpan Tokens
    {
        get
        {
            int first = Document.Table.FirstToken(Index);
            return new TokenSpan(Document, first, Document.Table.FirstToken(Index + 1) - first);
        }
    }

    /// <summary>The offset of the first character of the first token in the document's text.</summary>
    public int Start => Document.Table.Starts[Document.Table.FirstToken(Index)];

    /// <summary>The offset behind the last character of the last token in the document's text.</summary>
    public int End => Document.Table.End(Document.Table.FirstToken(Index + 1) - 1);

    /// <summary>The sentence as it stands in the text, from <see cref="Start"/> to <see cref="End"/>: line breaks inside it are kept.</summary>
    public ReadOnlySpan<char> Text => Document.Text.AsSpan(Start, End - Start);

    /// <summary>The token that everything else depends on; null where the text was only split.</summary>
    public Token? Root
    {
        get
        {
            foreach (Token token in Tokens)
            {
                if (token.Relation == Relation.Root)
                {
                    return token;
                }
            }

            return null;
        }
    }

    /// <summary>True where this sentence has tags and a tree.</summary>
    public bool IsParsed => Tokens[0].Relation != Relation.None;

    /// <summary>True where a blank line, a heading's line break or the start of the text stands before this sentence.</summary>
    public bool StartsParagraph => Tokens[0].Has(Splitting.TokenFlags.ParagraphBefore);

    /// <summary>The sentence as it stands in the text.</summary>
    public override string ToString() => Text.ToString();
}
