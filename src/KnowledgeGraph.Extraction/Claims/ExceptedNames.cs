using System.Collections.Frozen;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Text;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>Whom a sentence names to say that he is not meant: "all but Turkey", "everyone except Turkey", "Turkey rather than Russia".</summary>
internal sealed class ExceptedNames(SentenceWords words)
{
    private static readonly FrozenSet<string> Everybody = Set("all everyone everybody everything every each any");
    private static readonly FrozenSet<string> Nobody = Set("no none nobody nothing neither");

    /// <summary>Whether a mention is excepted from what the sentence says.</summary>
    public bool Has(SentenceMention mention)
    {
        var at = mention.First - 1;
        while (words.Is(at, WordClass.Determiner)) at--;
        if (words.Is(at, "of") && words.Is(at - 1, "instead")) return true;
        if (words.Is(at, "than") && words.Is(at - 1, "rather")) return true;
        if (words.Is(at, "for") && words.Is(at - 1, "except")) at--;
        // "No country except Turkey supports": it does.
        if (words.Is(at, "except") || words.Is(at, "excluding")) return !IsBehindNobody(at);
        return words.Is(at, "but") && at > 0 && (Everybody.Contains(words.Lower[at - 1]) || (at > 1 && Everybody.Contains(words.Lower[at - 2])));
    }

    private bool IsBehindNobody(int word)
    {
        for (var i = 0; i < word; i++)
        {
            if (Nobody.Contains(words.Lower[i])) return true;
        }

        return false;
    }

    private static FrozenSet<string> Set(string text) => text.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
