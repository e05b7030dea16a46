namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>A name in a sentence on the way: declared, or one that is only collected yet.</summary>
/// <param name="First">The first word.</param>
/// <param name="Last">The last word.</param>
/// <param name="Known">Whom the declared name names, or <see langword="null"/>.</param>
/// <param name="Key">The key of the collected name, or <see langword="null"/>.</param>
internal sealed record NamedSpan(int First, int Last, EntityReading? Known, string? Key)
{
    /// <summary>Whether a name right behind this one is another name of its bearer: in brackets, or behind "known as".</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="first">The first word of the name behind.</param>
    /// <param name="last">Its last word.</param>
    public bool IsRenamed(Text.SentenceWords words, int first, int last)
    {
        var before = words.Is(first - 1, "the") ? first - 2 : first - 1;
        if (words.Is(before, "(") && before == Last + 1) return words.Is(last + 1, ")") || words.Is(last + 1, Text.WordClass.Comma);
        // "the Liberation Front, or FL by its initials,".
        if (words.Is(before, "or") && before == Last + 2 && words.Is(Last + 1, Text.WordClass.Comma)) return words.Is(last + 1,
            Text.WordClass.Comma) || words.Lower[Math.Min(last + 1, words.Count - 1)] is "in" or "by" or "for";
        if (before - Last > 5 || before <= Last) return false;
        for (var i = Last + 1; i < before; i++)
        {
            if (words.IsCapitalised(i)) return false;
        }

        return words.Is(before, "alias") || words.Is(before, "aka") || words.Lower[before] is "initials" or "acronym" || (words.Is(before, "as") && words.Is(before - 1, "known"))
            || (words.Is(before, "guerre") && words.Is(before - 2, "nom"));
    }
}
