using static KnowledgeGraph.Language.Splitting.Characters;

namespace KnowledgeGraph.Language.Splitting;

/// <summary>Marks, symbols, emoticons and words that begin with an apostrophe.</summary>
internal ref partial struct Tokenizer
{
    /// <summary>Cuts one token that does not begin with a word character; returns where it ends.</summary>
    private int CutMark(int start)
    {
        char c = _text[start];
        int end = start + 1;
        if (c is '.' or '!' or '?' or '\u2026')
        {
            if (c == '.' && end < _end && IsDigit(_text[end]) && (start == 0 || !IsAsciiWord(_text[start - 1])))
            {
                return CutWord(start);
            }

            while (end < _end && _text[end] is '.' or '!' or '?' or '\u2026')
            {
                end++;
            }
        }
        else if (IsApostrophe(c))
        {
            end = ApostropheEnd(start);
        }
        else if (c is ':' or ';' or '=')
        {
            end = EmoticonEnd(start);
        }
        else if (IsHyphen(c) && JoinsWords(start))
        {
            Emit(start, end, TokenFlags.JoiningHyphen);
            _pending = TokenFlags.AfterHyphen;
            return end;
        }

        if (end == start + 1 && c is '-' or '*' or '=' or '#' or '~' or '+' or '`' or '<' or '>' or '|' or '/' or '\\' or '\u2014' or '\u2013')
        {
            while (end < _end && _text[end] == c)
            {
                end++;
            }
        }
        else if (end == start + 1)
        {
            end = Math.Min(_end, start + SymbolLength(_text, start));
        }

        Emit(start, end, TokenFlags.None);
        return end;
    }

    /// <summary>A hyphen between two words without white space: part of a chain, unless it is one of several ("--").</summary>
    private readonly bool JoinsWords(int hyphen) =>
        hyphen > 0 && hyphen + 1 < _end && !IsWhite(_text[hyphen - 1]) && WordLength(_text, hyphen + 1) > 0
        && (IsLetter(_text[hyphen - 1]) || IsDigit(_text[hyphen - 1]) || _text[hyphen - 1] == '.');

    private readonly int ApostropheEnd(int start)
    {
        int letters = start + 1;
        while (letters < _end && letters - start <= 6 && IsLetter(_text[letters]))
        {
            letters++;
        }

        bool wordEnds = letters == _end || WordLength(_text, letters) == 0;
        if (wordEnds && letters > start + 1 && Lexicon.LeadingApostrophe.Contains(_text.AsSpan(start + 1, letters - start - 1)))
        {
            return letters;
        }

        // '90s, '02
        if (start + 2 < _end && IsDigit(_text[start + 1]) && IsDigit(_text[start + 2]))
        {
            int end = start + 3 < _end && _text[start + 3] == 's' ? start + 4 : start + 3;
            if (end == _end || WordLength(_text, end) == 0)
            {
                return end;
            }
        }

        return start + 1 < _end && _text[start + 1] == _text[start] ? start + 2 : start + 1;
    }

    private readonly int EmoticonEnd(int start)
    {
        int mouth = start + 1 < _end && _text[start + 1] == '-' ? start + 2 : start + 1;
        bool smiles = mouth < _end && _text[mouth] is '(' or ')' or 'D' or 'P' or '/' or '|' && (mouth > start + 1 || _text[mouth] is '(' or ')' or 'D' or 'P');
        return smiles && (mouth + 1 == _end || WordLength(_text, mouth + 1) == 0) ? mouth + 1 : start + 1;
    }
}
