using System.Collections.Immutable;
using System.Text;

namespace KnowledgeGraph.Diagrams;

/// <summary>Text broken into lines that fit a width; what does not fit ends in an ellipsis.</summary>
internal sealed record TextBlock(ImmutableArray<string> Lines, double Width)
{
    /// <summary>Breaks a text between words, and within a word where it alone is too wide.</summary>
    /// <param name="text">The text; line ends, tabs and other characters that draw nothing become blanks.</param>
    /// <param name="size">The font's size.</param>
    /// <param name="maxWidth">The most pixels of a line.</param>
    /// <param name="maxLines">The most lines, at least 1.</param>
    /// <param name="isBold">Whether it is bold.</param>
    public static TextBlock Of(string text, double size, double maxWidth, int maxLines, bool isBold = false)
    {
        var lines = new List<string>();
        var words = new Queue<string>(Visible(text).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var line = "";
        while (words.TryDequeue(out var word))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (TextWidth.Of(longer, size, isBold) <= maxWidth)
            {
                line = longer;
                continue;
            }

            var isLast = lines.Count == maxLines - 1;
            if (isLast || line.Length == 0)
            {
                var (head, tail) = Cut(longer, size, isLast ? maxWidth - size : maxWidth, isBold);
                lines.Add(isLast ? head.TrimEnd() + "…" : head);
                line = isLast ? "" : tail;
                if (isLast) break;
            }
            else
            {
                lines.Add(line);
                line = "";
                words = new Queue<string>(words.Prepend(word));
            }
        }

        if (line.Length > 0) lines.Add(line);
        if (lines.Count == 0) lines.Add("?");
        return new TextBlock([.. lines], lines.Max(l => TextWidth.Of(l, size, isBold)));
    }

    private static (string Head, string Tail) Cut(string text, double size, double maxWidth, bool isBold)
    {
        var end = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var next = end + rune.Utf16SequenceLength;
            if (end > 0 && TextWidth.Of(text[..next], size, isBold) > maxWidth) break;
            end = next;
        }

        return (text[..end], text[end..]);
    }

    // Marks that turn the direction of writing would reach beyond the text, and the others would show as boxes or nothing.
    private static string Visible(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in XmlText.Clean(text).EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune)) result.Append(' ');
            else if (!IsDirection(rune.Value)) result.Append(rune.ToString());
        }

        return result.ToString();
    }

    private static bool IsDirection(int value) => value is 0x200E or 0x200F or 0x061C or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
