using System.Globalization;
using System.Text;

namespace KnowledgeGraph;

/// <summary>Texts in one line of a snapshot: nothing in an article can end the line, hide or reorder what follows.</summary>
public static class SnapshotText
{
    /// <summary>An id or a number as it is, or quoted where it could be misread.</summary>
    public static string Word(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsWord(text) ? text : Quoted(text);
    }

    private static bool IsWord(string text) => text.Length > 0 && text.All(IsPlain);

    /// <summary>The text in double quotes with everything escaped that is not plainly visible.</summary>
    public static string Quoted(string text) => $"\"{Escaped(text)}\"";

    /// <summary>The text with everything escaped that is not plainly visible, and quotation marks.</summary>
    public static string Escaped(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var quoted = new StringBuilder(text.Length + 2);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '"': quoted.Append("\\\""); break;
                case '\\': quoted.Append("\\\\"); break;
                case '\n': quoted.Append("\\n"); break;
                case '\r': quoted.Append("\\r"); break;
                case '\t': quoted.Append("\\t"); break;
                default:
                    if (IsVisible(rune)) quoted.Append(rune.ToString());
                    else quoted.Append(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:X4}}}");
                    break;
            }
        }

        return quoted.ToString();
    }

    private static bool IsPlain(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '~' or '/' or '+' or '%';

    private static bool IsVisible(Rune rune) => rune.Value == ' ' || Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate);
}
