namespace KnowledgeGraph.Language.Splitting;

/// <summary>Decides which single line breaks end a sentence: those behind a heading, a list item or a whole paragraph, not those of wrapped lines.</summary>
/// <remarks>
/// A line was wrapped when the first word of the next line would not have fitted on it: the longest line of the block tells the width. Text whose
/// lines are longer than <see cref="LongestWrapped"/> was not wrapped at all.
/// </remarks>
internal static class LineBreaks
{
    private const int LongestWrapped = 120;

    /// <summary>Sets <see cref="TokenFlags.ParagraphBefore"/> on every token that begins a line of its own right.</summary>
    public static void Resolve(string text, TokenTable table)
    {
        for (int first = 0; first < table.TokenCount;)
        {
            int after = first + 1;
            while (after < table.TokenCount && (table.Flags[after] & TokenFlags.ParagraphBefore) == 0)
            {
                after++;
            }

            ResolveBlock(text, table, first, after);
            first = after;
        }
    }

    private static void ResolveBlock(string text, TokenTable table, int first, int after)
    {
        int width = 0;
        for (int i = first, line = first; i < after; i++)
        {
            if (i + 1 == after || Breaks(table, i + 1))
            {
                width = Math.Max(width, table.End(i) - table.Starts[line]);
                line = i + 1;
            }
        }

        int lineStart = table.Starts[first];
        for (int i = first + 1; i < after; i++)
        {
            if (!Breaks(table, i))
            {
                continue;
            }

            if (IsHard(text, table, i, table.End(i - 1) - lineStart, width))
            {
                table.Flags[i] |= TokenFlags.ParagraphBefore;
            }

            lineStart = table.Starts[i];
        }
    }

    private static bool IsHard(string text, TokenTable table, int next, int lineLength, int width)
    {
        char first = text[table.Starts[next]];
        if (IsBullet(text, table, next))
        {
            return true;
        }

        char last = text[table.End(next - 1) - 1];
        bool ended = last is '.' or '!' or '?' or ':' or '"' or '\u201D' or '\u2026';
        if ((Characters.IsLower(first) && !ended) || last == ',')
        {
            return false;
        }

        int word = table.End(next);
        while (word < text.Length && word - table.Starts[next] < 32 && !Characters.IsWhite(text[word]))
        {
            word++;
        }

        return width > LongestWrapped || lineLength + 1 + (word - table.Starts[next]) <= width;
    }

    private static bool IsBullet(string text, TokenTable table, int token)
    {
        bool spaceBehind = token + 1 < table.TokenCount && (table.Flags[token + 1] & TokenFlags.SpaceBefore) != 0;
        char c = text[table.Starts[token]];
        if (table.Lengths[token] == 1 && c is '-' or '*' or '\u2022' or '\u00B7' or '\u2013' or '\u25AA' or '\u25CF' or '>')
        {
            return spaceBehind;
        }

        // 1. or 2)
        return Characters.IsDigit(c) && table.Lengths[token] <= 2 && token + 1 < table.TokenCount && !spaceBehind
            && text[table.Starts[token + 1]] is '.' or ')' && table.Lengths[token + 1] == 1;
    }

    private static bool Breaks(TokenTable table, int token) => (table.Flags[token] & TokenFlags.LineBefore) != 0;
}
