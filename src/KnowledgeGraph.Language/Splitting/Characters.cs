using System.Globalization;

namespace KnowledgeGraph.Language.Splitting;

/// <summary>What a character can be part of. ASCII is a table look-up, the rest Unicode categories.</summary>
internal static class Characters
{
    private const byte Word = 1;
    private const byte White = 2;
    private const byte Digit = 4;
    private const byte Letter = 8;

    private static readonly byte[] Ascii = BuildAscii();

    public static bool IsWhite(char c) => c < 128 ? (Ascii[c] & White) != 0 : char.IsWhiteSpace(c);

    public static bool IsLetter(char c) => c < 128 ? (Ascii[c] & Letter) != 0 : char.IsLetter(c);

    public static bool IsDigit(char c) => c < 128 && (Ascii[c] & Digit) != 0;

    public static bool IsUpper(char c) => c < 128 ? c is >= 'A' and <= 'Z' : char.IsUpper(c);

    public static bool IsLower(char c) => c < 128 ? c is >= 'a' and <= 'z' : char.IsLower(c);

    public static bool IsAsciiWord(char c) => c < 128 && (Ascii[c] & Word) != 0;

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    public static bool IsCloser(char c) => c is '"' or '\'' or ')' or ']' or '}' or '\u201D' or '\u2019' or '\u00BB';

    public static bool IsOpener(char c) => c is '"' or '\'' or '(' or '[' or '{' or '\u201C' or '\u2018' or '\u00AB';

    /// <summary>The number of UTF-16 units of the word character at <paramref name="i"/> (letter, digit, mark, format character, underscore), or 0.</summary>
    public static int WordLength(string text, int i)
    {
        char c = text[i];
        if (c < 128)
        {
            return (Ascii[c] & Word) != 0 ? 1 : 0;
        }

        return CharUnicodeInfo.GetUnicodeCategory(text, i) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.LetterNumber or UnicodeCategory.Format => char.IsHighSurrogate(c) ? 2 : 1,
            _ => 0,
        };
    }

    /// <summary>The number of UTF-16 units of one symbol: a surrogate pair counts as one, with the joiners and modifiers of an emoji.</summary>
    public static int SymbolLength(string text, int i)
    {
        int end = i + UnitLength(text, i);
        bool flag = IsRegionalIndicator(text, i);
        if (text[i] < 128)
        {
            return 1;
        }

        if (flag && end < text.Length && IsRegionalIndicator(text, end))
        {
            end += 2;
        }

        while (end < text.Length)
        {
            if (text[end] is '\uFE0F' or '\uFE0E' or '\u20E3' || IsSkinTone(text, end))
            {
                end += UnitLength(text, end);
            }
            else if (text[end] == '\u200D' && end + 1 < text.Length && !IsWhite(text[end + 1]) && WordLength(text, end + 1) == 0)
            {
                end += 1 + UnitLength(text, end + 1);
            }
            else
            {
                break;
            }
        }

        return end - i;
    }

    private static int UnitLength(string text, int i) =>
        char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;

    private static bool IsRegionalIndicator(string text, int i) =>
        text[i] == '\uD83C' && i + 1 < text.Length && text[i + 1] is >= '\uDDE6' and <= '\uDDFF';

    private static bool IsSkinTone(string text, int i) =>
        text[i] == '\uD83C' && i + 1 < text.Length && text[i + 1] is >= '\uDFFB' and <= '\uDFFF';

    private static byte[] BuildAscii()
    {
        var table = new byte[128];
        for (char c = '\0'; c < 128; c++)
        {
            table[c] = (byte)((char.IsAsciiLetter(c) ? Letter | Word : 0) | (char.IsAsciiDigit(c) ? Digit | Word : 0)
                | (char.IsWhiteSpace(c) ? White : 0) | (c == '_' ? Word : 0));
        }

        return table;
    }
}
