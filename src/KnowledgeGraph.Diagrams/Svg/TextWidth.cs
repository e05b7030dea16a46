using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Diagrams;

/// <summary>
/// How wide text is, from a table instead of a font, so that a picture is the same on a machine without fonts. The widths are Helvetica's, which Arial,
/// Liberation Sans and Arimo share; other scripts are estimated generously. SVG's <c>textLength</c> then makes every font keep to it.
/// </summary>
internal static class TextWidth
{
    // Of the characters from U+0020 to U+007E, in thousandths of the font's size.
    private static readonly short[] Ascii =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    private const double BoldFactor = 1.1;

    /// <summary>The width of one line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">The font's size in pixels.</param>
    /// <param name="isBold">Whether it is bold.</param>
    public static double Of(string text, double size, bool isBold = false)
    {
        var sum = 0;
        foreach (var rune in text.EnumerateRunes()) sum += Of(rune);
        return sum * size * (isBold ? BoldFactor : 1) / 1000;
    }

    private static int Of(Rune rune)
    {
        if (rune.Value is >= 0x20 and <= 0x7E) return Ascii[rune.Value - 0x20];
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
            UnicodeCategory.Control or UnicodeCategory.Surrogate => 0,
            _ when rune.Value is '×' or '→' => 700,
            _ when rune.Value is '…' or '—' => 1000,
            _ when rune.Value is '’' or '‘' or '·' => 278,
            _ when rune.Value >= 0x1F000 => 1300,
            _ when IsWide(rune.Value) => 1000,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => 760,
            UnicodeCategory.LowercaseLetter => rune.Value is 'ı' or 'ì' or 'í' or 'î' or 'ï' ? 278 : 580,
            UnicodeCategory.SpaceSeparator => 278,
            _ => 640,
        };
    }

    // East Asian scripts are written in squares.
    private static bool IsWide(int value) =>
        value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F)
            or (>= 0xFF00 and <= 0xFFE6);
}
