using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Schema;

/// <summary>Makes foreign text safe to show inside a one-line message.</summary>
internal static class Printable
{
    private const int Longest = 60;

    /// <summary>Replaces everything invisible, so that a message stays one line and shows what it talks about.</summary>
    public static string OneLine(string text)
    {
        var start = 0;
        while (start < text.Length && !IsHidden(text[start]))
            start++;
        if (start == text.Length)
            return text;
        var shown = new StringBuilder(text, 0, start, text.Length + 16);
        for (var i = start; i < text.Length; i++)
        {
            if (IsHidden(text[i]))
                shown.Append(text[i] is '\n' or '\t' or '\r' ? " " : CodePoint(text[i]));
            else
                shown.Append(text[i]);
        }

        return shown.ToString();
    }

    /// <summary>A name in quotes, shortened where it is long.</summary>
    public static string Quote(string text) => "'" + (text.Length <= Longest ? text : Shorten(text)) + "'";

    public static string CodePoint(int codePoint) => "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);

    private static string Shorten(string text) =>
        text.Substring(0, char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest) + "…";

    private static bool IsHidden(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
