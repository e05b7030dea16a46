using System.Collections.Immutable;
using KnowledgeGraph.Language.Neural;
using KnowledgeGraph.Language.Splitting;

namespace KnowledgeGraph.Language;

/// <summary>A text with its sentences and tokens. The text itself is kept as it was given: every offset counts UTF-16 units of <see cref="Text"/>.</summary>
/// <remarks>
/// Tokens are in order and disjoint, and every character that is not white space lies in exactly one of them. Every token lies in exactly one
/// sentence. Immutable and safe for any number of threads.
/// </remarks>
public sealed class ParsedText
{
    private readonly TokenTable _table;

    internal ParsedText(string text, TokenTable table, Annotations? annotations)
    {
        Text = text;
        Annotations = annotations;
        _table = table;
        var sentences = ImmutableArray.CreateBuilder<Sentence>(table.SentenceCount);
        for (int i = 0; i < table.SentenceCount; i++)
        {
            sentences.Add(new Sentence(this, i));
        }

        Sentences = sentences.MoveToImmutable();
    }

    /// <summary>The text as it was given, unchanged.</summary>
    public string Text { get; }

    /// <summary>The sentences in reading order. Empty for a text without a visible character.</summary>
    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>All tokens of the text, across sentences.</summary>
    public TokenSpan Tokens => new(this, 0, _table.TokenCount);

    /// <summary>
    /// True where tokens have tags and trees (<see cref="English.Parse(string)"/>), false where the text was only split. Where some sentences were
    /// parsed it is true, and <see cref="Sentence.IsParsed"/> tells which.
    /// </summary>
    public bool IsParsed => Annotations is not null;

    internal TokenTable Table => _table;

    internal Annotations? Annotations { get; }

    /// <summary>The token that holds the character at <paramref name="offset"/>, or null where there is white space or the offset is outside the text.</summary>
    public Token? TokenAt(int offset)
    {
        int position = LastStartingAtOrBefore(offset);
        return position >= 0 && offset < _table.End(position) ? new Token(this, position) : null;
    }

    /// <summary>The tokens that overlap the characters from <paramref name="start"/> (inclusive) to <paramref name="end"/> (exclusive); empty where none does.</summary>
    public TokenSpan TokensIn(int start, int end)
    {
        int first = Math.Max(0, LastStartingAtOrBefore(start));
        while (first < _table.TokenCount && _table.End(first) <= start)
        {
            first++;
        }

        int after = LastStartingAtOrBefore(end - 1) + 1;
        return new TokenSpan(this, first, Math.Max(0, after - first));
    }

    /// <summary>The text, unchanged.</summary>
    public override string ToString() => Text;

    private int LastStartingAtOrBefore(int offset)
    {
        int found = _table.Starts[.._table.TokenCount].BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }
}
