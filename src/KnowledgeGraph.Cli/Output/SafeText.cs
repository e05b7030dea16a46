using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Makes foreign text fit for a line of a terminal.</summary>
internal static class SafeText
{
    /// <summary>
    /// The text in one line: line breaks and tabs become single spaces, and what is invisible is spelt out, escape codes and text that runs backwards
    /// among it.
    /// </summary>
    public static string OneLine(string text)
    {
        var i = 0;
        while (i < text.Length && IsPlain(text, i)) i++;
        if (i == text.Length) return text;
        var shown = new StringBuilder(text, 0, i, text.Length + 16);
        for (; i < text.Length; i++)
        {
            if (IsPlain(text, i)) shown.Append(text[i]);
            else if (!char.IsWhiteSpace(text[i])) shown.Append(CultureInfo.InvariantCulture, $"<U+{(int)text[i]:X4}>");
            else if (shown.Length > 0 && shown[^1] != ' ') shown.Append(' ');
        }

        return shown.ToString();
    }

    /// <summary>The text with everything invisible but tabs replaced by one character each, so that columns keep their places.</summary>
    public static string SameWidth(string line) =>
        string.Create(line.Length, line, static (shown, text) =>
        {
            for (var i = 0; i < text.Length; i++) shown[i] = text[i] == '\t' || IsPlain(text, i) ? text[i] : '·';
        });

    private static bool IsPlain(string text, int at)
    {
        var c = text[at];
        if (c is >= ' ' and < '\u007f') return true;
        if (char.IsHighSurrogate(c)) return at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
        if (char.IsLowSurrogate(c)) return at > 0 && char.IsHighSurrogate(text[at - 1]);
        return CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
    }
}
