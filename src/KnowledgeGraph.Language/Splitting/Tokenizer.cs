using static KnowledgeGraph.Language.Splitting.Characters;

namespace KnowledgeGraph.Language.Splitting;

/// <summary>Cuts a text into tokens in one pass from left to right. Looks ahead only inside one chunk and never further than a constant.</summary>
internal ref partial struct Tokenizer
{
    private readonly string _text;
    private readonly TokenTable _table;

    /// <summary>End (exclusive) of the chunk, the run without white space, that is being cut.</summary>
    private int _end;
    private TokenFlags _pending;

    public Tokenizer(string text)
    {
        _text = text;
        _table = new TokenTable((text.Length / 5) + 8);
        _pending = TokenFlags.SpaceBefore | TokenFlags.ParagraphBefore;
    }

    public TokenTable Tokenize()
    {
        int position = 0;
        while (true)
        {
            position = SkipWhite(position);
            if (position == _text.Length)
            {
                return _table;
            }

            int end = position;
            bool plain = true;
            while (end < _text.Length && !IsWhite(_text[end]))
            {
                plain &= char.IsAsciiLetter(_text[end]);
                end++;
            }

            _end = end;
            if (plain)
            {
                EmitWord(position, end, TokenFlags.None);
            }
            else if (!TryWebAddress(position))
            {
                CutChunk(position);
            }

            position = end;
        }
    }

    /// <summary>Skips white space and notes whether it holds one line break or a blank line.</summary>
    private int SkipWhite(int position)
    {
        int breaks = 0;
        int start = position;
        for (; position < _text.Length && IsWhite(_text[position]); position++)
        {
            char c = _text[position];
            if (c is '\n' or '\u2028' or '\u0085' || (c == '\r' && (position + 1 == _text.Length || _text[position + 1] != '\n')))
            {
                breaks++;
            }
            else if (c is '\u2029' or '\f')
            {
                breaks += 2;
            }
        }

        if (position > start)
        {
            _pending |= TokenFlags.SpaceBefore | (breaks > 1 ? TokenFlags.ParagraphBefore : breaks == 1 ? TokenFlags.LineBefore : 0);
        }

        return position;
    }

    private void CutChunk(int position)
    {
        while (position < _end)
        {
            position = WordLength(_text, position) > 0 ? CutWord(position) : CutMark(position);
        }
    }

    /// <summary>Takes a URL or a mail address as one token, the marks around it apart.</summary>
    private bool TryWebAddress(int start)
    {
        ReadOnlySpan<char> chunk = _text.AsSpan(start, _end - start);
        int at = chunk.IndexOf('@');
        bool address = chunk.Contains("://", StringComparison.Ordinal) || chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || chunk.StartsWith("(www.", StringComparison.OrdinalIgnoreCase)
            || (at > 0 && at + 1 < chunk.Length && IsLetter(chunk[at + 1]) && IsAsciiWord(chunk[at - 1]));
        if (!address)
        {
            return false;
        }

        int first = start;
        while (first < _end && (IsOpener(_text[first]) || _text[first] == '<'))
        {
            first++;
        }

        int last = _end;
        while (last > first && (IsCloser(_text[last - 1]) || _text[last - 1] is '>' or '.' or ',' or ';' or ':' or '!' or '?'))
        {
            last--;
        }

        if (last == first)
        {
            return false;
        }

        CutRange(start, first);
        Emit(first, last, TokenFlags.None);
        CutRange(last, _end);
        return true;
    }

    private void CutRange(int start, int end)
    {
        int chunkEnd = _end;
        _end = end;
        CutChunk(start);
        _end = chunkEnd;
    }

    private void Emit(int start, int end, TokenFlags flags)
    {
        _table.Add(start, end, flags | _pending);
        _pending = TokenFlags.None;
    }
}
