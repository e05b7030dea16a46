using static KnowledgeGraph.Language.Splitting.Characters;

namespace KnowledgeGraph.Language.Splitting;

/// <summary>Words, numbers and abbreviations, and the parts of contracted words.</summary>
internal ref partial struct Tokenizer
{
    /// <summary>The longest stretch that is looked at to decide one question, so that no text takes more than linear time.</summary>
    private const int LookAhead = 24;

    private static readonly string[] Clitics = ["n't", "n\u2019t", "'s", "\u2019s", "'m", "\u2019m", "'d", "\u2019d", "'re", "\u2019re", "'ve", "\u2019ve", "'ll", "\u2019ll"];

    /// <summary>Cuts the word that begins at <paramref name="start"/>, with its clitic; returns where it ends.</summary>
    private int CutWord(int start)
    {
        int end = start;
        int segment = start;
        while (end < _end)
        {
            int length = WordLength(_text, end);
            if (length > 0)
            {
                end += length;
                continue;
            }

            if (end == start ? _text[end] != '.' : !ContinuesWord(start, segment, end))
            {
                break;
            }

            end++;
            segment = end;
        }

        if (TakesFullStop(start, end))
        {
            end++;
            Emit(start, end, TokenFlags.Abbreviation);
            return end;
        }

        int unit = UnitStart(start, end);
        if (unit > start)
        {
            Emit(start, unit, TokenFlags.None);
            start = unit;
            if (TakesFullStop(start, end))
            {
                end++;
            }

            Emit(start, end, TokenFlags.None);
            return end;
        }

        EmitWord(start, end, TokenFlags.None);
        return end;
    }

    /// <summary>Whether the mark at <paramref name="at"/>, behind at least one word character, lies inside the word and does not end it.</summary>
    private readonly bool ContinuesWord(int start, int segment, int at)
    {
        if (at + 1 >= _end || at == segment)
        {
            return false;
        }

        char before = _text[at - 1], mark = _text[at], after = _text[at + 1];
        return mark switch
        {
            '\'' or '\u2019' or '\u02BC' => IsLetter(before) && IsLetter(after),
            '.' => InnerFullStop(segment, at),
            ',' => IsDigit(before) && ThousandsFollow(at + 1),
            ':' => IsDigit(before) && IsDigit(after),
            '/' => (IsDigit(before) && IsDigit(after)) || (at == start + 1 && before is 'w' or 'n' or 'c' && after is 'o' or 'a' or 'h'),
            '&' => IsUpper(before) && IsUpper(after),
            '-' or '\u2010' or '\u2011' => InnerHyphen(start, at),
            _ => false,
        };
    }

    private readonly bool ThousandsFollow(int at) =>
        at + 3 <= _end && IsDigit(_text[at]) && IsDigit(_text[at + 1]) && IsDigit(_text[at + 2]) && (at + 3 == _end || !IsDigit(_text[at + 3]));

    /// <summary>"U.S", "e.g", "5.6", "site.com" go on behind the full stop; a missing space ("ended.The") does not.</summary>
    private readonly bool InnerFullStop(int segment, int at)
    {
        char before = _text[at - 1], after = _text[at + 1];
        if (IsDigit(after))
        {
            return IsDigit(before);
        }

        if (!IsLetter(after))
        {
            return false;
        }

        int end = at + 1;
        while (end < _end && end - at < LookAhead && IsLetter(_text[end]))
        {
            end++;
        }

        return (at - segment == 1 && IsLetter(before)) || Lexicon.NameEndings.Contains(_text.AsSpan(at + 1, end - at - 1))
            || Lexicon.Abbreviations.Contains(_text.AsSpan(segment, Math.Min(end, _end) - segment));
    }

    /// <summary>Telephone numbers and bound prefixes keep their hyphen.</summary>
    private readonly bool InnerHyphen(int start, int at)
    {
        if (at - start > LookAhead || WordLength(_text, at + 1) == 0)
        {
            return false;
        }

        if (!IsDigit(_text[start]))
        {
            // "un-named", but "UN-brokered".
            var prefix = _text.AsSpan(start, at - start);
            return Lexicon.Prefixes.Contains(prefix) && !(prefix.Length == 2 && prefix.SequenceEqual("UN"));
        }

        int digits = 0, groups = 1, end = start;
        for (; end < _end && end - start < LookAhead && (IsDigit(_text[end]) || _text[end] == '-'); end++)
        {
            digits += IsDigit(_text[end]) ? 1 : 0;
            groups += _text[end] == '-' ? 1 : 0;
        }

        bool ends = end == _end || WordLength(_text, end) == 0;
        return ends && (groups > 2 || (groups == 2 && digits == 7 && at - start <= 3));
    }

    /// <summary>Whether the full stop at <paramref name="end"/> belongs to the word before it.</summary>
    private readonly bool TakesFullStop(int start, int end)
    {
        if (end >= _end || _text[end] != '.' || end == start || (end + 1 < _end && _text[end + 1] is '.' or '!' || (end + 1 < _end && WordLength(_text, end + 1) > 0)))
        {
            return false;
        }

        ReadOnlySpan<char> word = _text.AsSpan(start, end - start);
        if (!IsLetter(word[0]))
        {
            return false;
        }

        if (word.Length == 1)
        {
            return IsUpper(word[0]) && IsInitial(start, end);
        }

        return Lexicon.Titles.Contains(word) || Lexicon.Abbreviations.Contains(word) || IsDotted(word)
            || (Lexicon.BeforeNumber.Contains(word) && NextIsDigit(end + 1));
    }

    /// <summary>A lone capital keeps its full stop behind a name or another initial and at the front of a sentence, not in "plan B."</summary>
    private readonly bool IsInitial(int start, int end)
    {
        int next = NextVisible(end + 1);
        if (next < 0 || !(IsUpper(_text[next]) || _text[next] is ',' or ')'))
        {
            return false;
        }

        int last = _table.TokenCount - 1;
        if (last < 0 || (_pending & (TokenFlags.ParagraphBefore | TokenFlags.LineBefore)) != 0)
        {
            return true;
        }

        char first = _text[_table.Starts[last]];
        bool name = IsUpper(first) || !IsAsciiWord(first) || !BeginsSentence(next);
        return (_text[start] != 'I' && name) || (_table.Flags[last] & TokenFlags.Abbreviation) != 0;
    }

    private readonly bool BeginsSentence(int word)
    {
        int end = word;
        while (end < _text.Length && end - word < LookAhead && IsLetter(_text[end]))
        {
            end++;
        }

        return Lexicon.SentenceStarters.Contains(_text.AsSpan(word, end - word));
    }

    /// <summary>Single letters with full stops between them: "U.S", "a.m", "J.K".</summary>
    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        if (word.Length > LookAhead || word.Length % 2 == 0)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !IsLetter(word[i]) : word[i] != '.')
            {
                return false;
            }
        }

        return true;
    }

    private readonly bool NextIsDigit(int from)
    {
        int next = NextVisible(from);
        return next >= 0 && IsDigit(_text[next]);
    }

    private readonly int NextVisible(int from)
    {
        for (int i = from; i < _text.Length && i - from < LookAhead; i++)
        {
            if (!IsWhite(_text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Where the unit begins in "5.6bn" or "10am"; <paramref name="start"/> when the word is no number with a unit.</summary>
    private readonly int UnitStart(int start, int end)
    {
        if (!IsDigit(_text[start]) || IsDigit(_text[end - 1]))
        {
            return start;
        }

        int unit = end;
        while (unit > start && end - unit < 6 && !IsDigit(_text[unit - 1]))
        {
            unit--;
        }

        if (!IsDigit(_text[unit - 1]) || !Lexicon.Units.Contains(_text.AsSpan(unit, end - unit)))
        {
            return start;
        }

        for (int i = start; i < unit && i - start < LookAhead; i++)
        {
            if (!IsDigit(_text[i]) && _text[i] is not ('.' or ',' or ':'))
            {
                return start;
            }
        }

        return unit;
    }

    private void EmitWord(int start, int end, TokenFlags flags)
    {
        int clitic = CliticStart(_text.AsSpan(start, end - start));
        if (clitic > 0)
        {
            // "wouldn't've": what is contracted may be contracted once more, and no word is more than twice.
            int first = CliticStart(_text.AsSpan(start, clitic));
            Emit(start, start + (first > 0 ? first : clitic), flags);
            if (first > 0)
            {
                Emit(start + first, start + clitic, TokenFlags.Clitic);
            }

            Emit(start + clitic, end, TokenFlags.Clitic);
        }
        else
        {
            Emit(start, end, flags);
        }
    }

    private static int CliticStart(ReadOnlySpan<char> word)
    {
        if (word.Length is >= 4 and <= 9 && Lexicon.Contractions.TryGetValue(word, out int second))
        {
            return second;
        }

        int apostrophe = word.Length < 3 ? -1 : word[Math.Max(0, word.Length - 3)..].IndexOfAny('\'', '\u2019');
        if (apostrophe < 0)
        {
            return 0;
        }

        foreach (string clitic in Clitics)
        {
            if (word.Length > clitic.Length && word.EndsWith(clitic, StringComparison.OrdinalIgnoreCase))
            {
                return word.Length - clitic.Length;
            }
        }

        return 0;
    }
}
