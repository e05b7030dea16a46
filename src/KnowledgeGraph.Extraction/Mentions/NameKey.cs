using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>
/// The forms in which words of names are compared. <see cref="Of"/> forgives what never tells two names apart: capitals, marks above
/// letters,
/// apostrophes, British and American spelling. <see cref="Sound"/> also forgives how names are written over from other scripts: doubled
/// letters
/// ("Maraat", "Maarat"), q and k ("Fastaqim", "Fastakim"), y and i before a consonant ("Jaysh", "Jaish"), ou and u ("Nour", "Nur"), a last
/// h ("Raqqa", "Raqqah"), and in words of
/// five letters and more e and i, o and u ("Hezbollah", "Hizbullah").
/// </summary>
internal static class NameKey
{
    /// <summary>Fewer letters say too little to be compared by sound.</summary>
    public const int LeastSounded = 4;

    private const int LeastVowels = 5;

    /// <summary>The key of one word.</summary>
    public static string Of(string lower)
    {
        if (System.Text.Ascii.IsValid(lower)) return Spelling(lower.Length > 2 && lower.Contains('\'', StringComparison.Ordinal)
            ? lower.Replace("'", "", StringComparison.Ordinal) : lower);
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
            // Among the apostrophes: the marks for hamza and ayn.
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark
                || c is '\u2019' or '\u2018' or '\'' or '\u02bc' or '\u02bb' or '\u02bf' or '\u02be' or '`') continue;
            key.Append(c == 'ı' ? 'i' : c);
        }

        return key.Length == 0 ? lower : Spelling(key.ToString());
    }

    /// <summary>The key of one word by its sound.</summary>
    /// <param name="key">What <see cref="Of"/> gave.</param>
    public static string Sound(string key)
    {
        if (key.Length < LeastSounded || !System.Text.Ascii.IsValid(key)) return key;
        var folded = new StringBuilder(key.Length);
        var isLong = key.Length >= LeastVowels;
        var end = isLong && key[^1] == 'h' && key[^2] is 'a' or 'e' ? key.Length - 1 : key.Length;
        for (var i = 0; i < end; i++)
        {
            var c = key[i];
            if ((c == 'o' && i + 1 < end && key[i + 1] is 'u' or 'o') || (c == 'e' && i + 1 < end && key[i + 1] == 'e')) continue;
            var isDouble = i > 0 && key[i - 1] is 'o' or 'e' && (c == key[i - 1] || (c == 'u' && key[i - 1] == 'o'));
            c = c switch
            {
                'q' => 'k',
                'y' when i > 0 && (i + 1 == end || key[i + 1] is not ('a' or 'e' or 'i' or 'o' or 'u')) => 'i',
                'e' when isLong || isDouble => 'i',
                'o' when isLong || isDouble => 'u',
                _ => c,
            };
            if (folded.Length == 0 || folded[^1] != c) folded.Append(c);
        }

        return folded.ToString();
    }

    /// <summary>Whether a word is the Arabic article before a hyphen, whatever the letter that it takes on: "ash-Sham".</summary>
    public static bool IsArticle(string lower) => lower is "al" or "el" or "ul" or "as" or "ash" or "ad" or "ar" or "an" or "at" or "az";

    private static string Spelling(string word) => word switch
    {
        "defense" => "defence",
        "center" => "centre",
        "armored" => "armoured",
        "labor" => "labour",
        "program" => "programme",
        _ => word.EndsWith("ization", StringComparison.Ordinal) ? string.Concat(word.AsSpan(0, word.Length - 7), "isation") : word,
    };
}
