using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Diagrams;

/// <summary>
/// Writes any text so that Mermaid shows it as it is. Everything but letters, digits, blanks and a few harmless marks becomes an entity such as
/// <c>#35;</c>: quotes end a label, <c>%%{…}%%</c> is a directive even within quotes, <c>style…:</c> and <c>$$</c> are looked for by pattern,
/// <c>_</c> and <c>*</c> are Markdown, and <c>°</c> and <c>¶</c> are Mermaid's own marks for entities. One pass, so that nothing is escaped twice.
/// </summary>
internal static class MermaidText
{
    /// <summary>
    /// The lines before every picture, without the last end of line: layout and look are pinned, so that Mermaid 11 and 12 draw alike. GitHub reads them too.
    /// </summary>
    public const string Head = $"---\nconfig:\n  layout: dagre\n{Look}";

    /// <summary>The same for pictures that Mermaid lays out in one way only.</summary>
    public const string HeadOfTimeline = $"---\nconfig:\n{Look}";

    private const string Look = "  theme: default\n  look: classic\n---";

    private const string HarmlessMarks = " -.,'()/+!?×…–—’‘“”«»";

    /// <summary>The text for a quoted label.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="maxLength">The most characters of the text to keep; the rest becomes an ellipsis.</param>
    public static string Escape(string text, int maxLength = int.MaxValue)
    {
        var shortened = Shorten(text, maxLength);
        var result = new StringBuilder(shortened.Length + 8);
        var listMark = ListMark(shortened);
        var position = 0;
        foreach (var rune in shortened.EnumerateRunes())
        {
            var isMarkdown = position == listMark || IsDotOfAddress(shortened, position) || (position == 0 && rune.Value == ' ');
            if (!isMarkdown && IsHarmless(rune)) result.Append(rune.ToString());
            else if (rune.Value == '"') result.Append("#quot;");
            else result.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
            position += rune.Utf16SequenceLength;
        }

        return result.ToString();
    }

    private static string Shorten(string text, int maxLength)
    {
        if (text.Length <= maxLength) return text;
        var end = maxLength - 1;
        if (char.IsLowSurrogate(text[end]) && char.IsHighSurrogate(text[end - 1])) end--;
        return text[..end].TrimEnd() + "…";
    }

    // Where "1. ", "1) ", "- " or "+ " would start a Markdown list, which Mermaid replaces by an error (mermaid#5824); -1 where nothing would.
    private static int ListMark(string text)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        if (start == text.Length) return -1;
        if (text[start] is '-' or '+') return start;
        var mark = start;
        while (mark < text.Length && char.IsAsciiDigit(text[mark])) mark++;
        return mark > start && mark < text.Length && text[mark] is '.' or ')' ? mark : -1;
    }

    // Markdown makes a link of a bare www.example.org, and Mermaid an error of the link.
    private static bool IsDotOfAddress(string text, int position) =>
        text[position] == '.' && position >= 3 && text.AsSpan(position - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase);

    private static bool IsHarmless(Rune rune)
    {
        if (rune.IsAscii) return Rune.IsLetterOrDigit(rune) || HarmlessMarks.Contains((char)rune.Value, StringComparison.Ordinal);
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter => true,
            UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber => true,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => true,
            _ => rune.IsBmp && HarmlessMarks.Contains((char)rune.Value, StringComparison.Ordinal),
        };
    }
}
