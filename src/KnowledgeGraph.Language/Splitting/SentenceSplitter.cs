using static KnowledgeGraph.Language.Splitting.Characters;

namespace KnowledgeGraph.Language.Splitting;

/// <summary>Groups tokens into sentences by full stops, what stands behind them, and line breaks.</summary>
internal ref struct SentenceSplitter
{
    /// <summary>A sentence longer than this is cut at its last comma or gap: no prose needs more, and parsing stays linear for any input.</summary>
    private const int LongestSentence = 300;

    private readonly string _text;
    private readonly TokenTable _table;
    private bool _insideQuote;

    private SentenceSplitter(string text, TokenTable table)
    {
        _text = text;
        _table = table;
    }

    /// <summary>Finds the sentences of <paramref name="table"/> and stores them there.</summary>
    public static void Split(string text, TokenTable table)
    {
        LineBreaks.Resolve(text, table);
        new SentenceSplitter(text, table).Run();
    }

    private void Run()
    {
        var firsts = new List<int>((_table.TokenCount / 20) + 2) { 0 };
        int first = 0;
        for (int i = 0; i < _table.TokenCount; i++)
        {
            _insideQuote ^= _table.Lengths[i] == 1 && _text[_table.Starts[i]] == '"';
            int next = i + 1;
            if (next == _table.TokenCount)
            {
                break;
            }

            bool paragraph = Has(next, TokenFlags.ParagraphBefore);
            int end = paragraph ? next : EndBehind(first, i);
            if (end < 0 && next - first >= LongestSentence)
            {
                end = CutBefore(first, next);
            }

            if (end < 0)
            {
                continue;
            }

            for (; i + 1 < end; i++)
            {
                _insideQuote ^= _text[_table.Starts[i + 1]] == '"';
            }

            _insideQuote &= !paragraph;
            first = end;
            firsts.Add(end);
        }

        if (_table.TokenCount > 0)
        {
            firsts.Add(_table.TokenCount);
        }

        _table.SetSentences([.. firsts]);
    }

    /// <summary>Where a sentence that ends with token <paramref name="i"/> and the closing marks behind it ends (exclusive), or -1 when it goes on.</summary>
    private readonly int EndBehind(int start, int i)
    {
        char last = _text[_table.End(i) - 1];
        if (last is not ('.' or '!' or '?' or '\u2026' or '\u3002'))
        {
            return -1;
        }

        int next = i + 1;
        bool inside = _insideQuote;
        while (next < _table.TokenCount && Closes(next, inside))
        {
            inside &= _text[_table.Starts[next]] != '"';
            next++;
        }

        if (next == _table.TokenCount || Has(next, TokenFlags.ParagraphBefore))
        {
            return -1;
        }

        char first = _text[_table.Starts[next]];
        bool upper = IsUpper(first);
        if (!Has(next, TokenFlags.SpaceBefore))
        {
            return upper && _table.Lengths[i] == 1 && next == i + 1 ? next : -1;
        }

        if (Has(i, TokenFlags.Abbreviation))
        {
            return EndsBehindAbbreviation(i, next) ? next : -1;
        }

        if (IsLower(first))
        {
            return next == i + 1 && EndsBeforeLowerCase(i) ? next : -1;
        }

        // "4. China": the number of a list item.
        if (i == start + 1 && _table.Lengths[start] <= 2 && IsDigit(_text[_table.Starts[start]]))
        {
            return -1;
        }

        if (first is ',' or ';' or ':' or ')' || (last == '\u2026' && !upper))
        {
            return -1;
        }

        // An ellipsis is a pause as often as an end: only a word that likes to begin sentences decides.
        bool pause = last is '.' && _table.Lengths[i] > 1;
        return pause && !upper ? -1 : next;
    }

    /// <summary>Careless writing: "he left. then he". The mark must stand alone behind a word that is too long to be an unknown abbreviation.</summary>
    private readonly bool EndsBeforeLowerCase(int mark)
    {
        if (_table.Lengths[mark] != 1 || mark == 0 || _table.Lengths[mark - 1] < 3 || Has(mark, TokenFlags.SpaceBefore))
        {
            return false;
        }

        return IsLetter(_text[_table.End(mark - 1) - 1]);
    }

    private readonly bool EndsBehindAbbreviation(int abbreviation, int next)
    {
        ReadOnlySpan<char> word = _text.AsSpan(_table.Starts[abbreviation], _table.Lengths[abbreviation] - 1);
        if (Lexicon.Titles.Contains(word) || word.Length == 1)
        {
            return false;
        }

        ReadOnlySpan<char> following = _text.AsSpan(_table.Starts[next], _table.Lengths[next]);
        return (IsUpper(following[0]) && Lexicon.SentenceStarters.Contains(following)) || (IsOpener(following[0]) && following[0] != '(');
    }

    /// <summary>A closing mark directly behind the end, or a straight quote after a space that closes an open one.</summary>
    private readonly bool Closes(int token, bool insideQuote)
    {
        char c = _text[_table.Starts[token]];
        if (_table.Lengths[token] > 2 || !IsCloser(c))
        {
            return false;
        }

        return !Has(token, TokenFlags.SpaceBefore) || (c == '"' && insideQuote);
    }

    private readonly int CutBefore(int first, int next)
    {
        for (int i = next; i > first + (LongestSentence / 2); i--)
        {
            if (_text[_table.Starts[i - 1]] is ',' or ';' or ':' or '-' && Has(i, TokenFlags.SpaceBefore))
            {
                return i;
            }
        }

        return next;
    }

    private readonly bool Has(int token, TokenFlags flag) => (_table.Flags[token] & flag) != 0;
}
