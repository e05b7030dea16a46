using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>The form in which words of names are compared: small, without marks above letters and without apostrophes inside.</summary>
internal static class NameKey
{
    /// <summary>The key of one word.</summary>
    public static string Of(string lower)
    {
        if (System.Text.Ascii.IsValid(lower)) return lower.Contains('\'', StringComparison.Ordinal) && lower.Length > 2
            ? lower.Replace("'", "", StringComparison.Ordinal) : lower;
        // Half of a surrogate pair cannot be decomposed; such a word is compared as it is.
        for (var i = 0; i < lower.Length; i++)
        {
            if (!char.IsSurrogate(lower[i])) continue;
            if (i + 1 >= lower.Length || !char.IsSurrogatePair(lower[i], lower[i + 1])) return lower;
            i++;
        }

        var key = new StringBuilder(lower.Length);
        foreach (var c in lower.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || c is '\u2019' or '\u2018' or '\'') continue;
            key.Append(c == 'ı' ? 'i' : c);
        }

        return key.Length == 0 ? lower : key.ToString();
    }
}
