using System.Globalization;
using KnowledgeGraph.Extraction.Mentions.Scanning;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>What <see cref="NameScanner"/> promises, written as plainly as can be, for names without marks: at each start of a word every name is tried.</summary>
internal static class PlainNames
{
    public static IEnumerable<NameMatch> Find(IReadOnlyList<string> names, string text)
    {
        var keys = names.Select(KeyOf).ToArray();
        for (var start = 0; start < text.Length; start++)
        {
            if (!IsWord(text[start]) || (start > 0 && IsWord(text[start - 1]))) continue;
            var best = new NameMatch(start, start, -1);
            for (var end = start + 1; end <= text.Length; end++)
            {
                if (!IsWord(text[end - 1]) || (end < text.Length && IsWord(text[end]))) continue;
                var name = Array.IndexOf(keys, KeyOf(text[start..end]));
                if (name >= 0) best = new NameMatch(start, end, name);
            }

            if (best.Name < 0) continue;
            yield return best;
            start = best.End - 1;
        }
    }

    // Small letters, and one blank for all that may part words; a text's own marks stay, so that no name is equal to what holds one.
    private static string KeyOf(string name)
    {
        var key = new System.Text.StringBuilder();
        foreach (var c in name)
        {
            if (!IsBetween(c)) key.Append(char.ToLowerInvariant(c));
            else if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
        }

        return key.ToString().TrimEnd(' ');
    }

    private static bool IsBetween(char c) => char.IsWhiteSpace(c) || c is '-' or '\u2010' or '\u2011';

    private static bool IsWord(char c) => char.IsLetter(c) || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark;
}
