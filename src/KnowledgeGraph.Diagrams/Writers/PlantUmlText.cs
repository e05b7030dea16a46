using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Diagrams;

/// <summary>
/// Writes any text so that PlantUML shows it as it is. Creole marks, HTML tags, variables and comments are looked for everywhere, even within quotes, so
/// everything but letters, digits, blanks and a few harmless marks becomes <c>&lt;U+0022&gt;</c>.
/// </summary>
internal static class PlantUmlText
{
    private const string HarmlessMarks = " .,()";

    /// <summary>The text for a quoted label or for the rest of a line.</summary>
    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        var lines = text.ReplaceLineEndings("\n");
        for (var i = 0; i < lines.Length; i++)
        {
            var c = lines[i];
            if (c == '\n') result.Append("\\n");
            else if (char.IsSurrogate(c)) result.Append(IsPaired(lines, i) ? c : '\uFFFD');
            else if (char.IsControl(c)) result.Append(c == '\t' ? ' ' : '\uFFFD');
            else if (IsHarmless(c)) result.Append(c);
            else result.Append(CultureInfo.InvariantCulture, $"<U+{(int)c:X4}>");
        }

        return result.Length == 0 ? "<U+0020>" : result.ToString();
    }

    private static bool IsHarmless(char c) => char.IsAscii(c)
        ? char.IsAsciiLetterOrDigit(c) || HarmlessMarks.Contains(c, StringComparison.Ordinal)
        : char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsPaired(string text, int i) =>
        char.IsHighSurrogate(text[i]) ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) : i > 0 && char.IsHighSurrogate(text[i - 1]);
}
