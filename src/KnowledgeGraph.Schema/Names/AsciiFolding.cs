using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Schema;

/// <summary>Turns letters into ASCII by leaving out their marks and by a short table for those that are no letter plus mark.</summary>
internal static class AsciiFolding
{
    private static readonly Dictionary<char, string> Special = new()
    {
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['Æ'] = "ae",
        ['œ'] = "oe",
        ['Œ'] = "oe",
        ['ø'] = "o",
        ['Ø'] = "o",
        ['ł'] = "l",
        ['Ł'] = "l",
        ['đ'] = "d",
        ['Đ'] = "d",
        ['ð'] = "d",
        ['Ð'] = "d",
        ['þ'] = "th",
        ['Þ'] = "th",
        ['ı'] = "i",
        ['ħ'] = "h",
        ['Ħ'] = "h",
        ['ŋ'] = "n",
        ['Ŋ'] = "n",
        ['ə'] = "e",
        ['Ə'] = "e",
        ['ſ'] = "s",
        ['ĸ'] = "k",
        ['ŧ'] = "t",
        ['Ŧ'] = "t",
    };

    /// <summary>The NFC form; text that Unicode cannot normalise stays as it is.</summary>
    public static string Compose(string text) => Normalize(text, NormalizationForm.FormC);

    /// <summary>Appends the letter in lower-case ASCII. False where it has no ASCII form and nothing was appended.</summary>
    public static bool TryAppendLower(StringBuilder to, char c)
    {
        if (c < 128)
        {
            to.Append(char.ToLowerInvariant(c));
            return true;
        }

        if (Special.TryGetValue(c, out var folded))
        {
            to.Append(folded);
            return true;
        }

        if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark)
            return true;
        var length = to.Length;
        foreach (var part in Normalize(c.ToString(), NormalizationForm.FormKD))
        {
            if (part < 128 && char.IsLetterOrDigit(part))
                to.Append(char.ToLowerInvariant(part));
        }

        return to.Length > length;
    }

    /// <summary>Normalises without throwing on halves of characters, which <see cref="string.Normalize()"/> does.</summary>
    public static string Normalize(string text, NormalizationForm form)
    {
        var isAscii = true;
        foreach (var c in text)
            isAscii &= c < 128;
        if (isAscii)
            return text;
        try
        {
            return text.Normalize(form);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
