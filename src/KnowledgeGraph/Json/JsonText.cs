using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph;

/// <summary>
/// Strings as saved graphs hold them: letters of every script as they are, so that quotes stay readable in a diff, but escaped wherever a viewer could be
/// misled: controls, invisible format characters (bidirectional overrides, zero-width spaces), line separators, and the brackets that end a script in HTML.
/// </summary>
internal static class JsonText
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,;:!?'()[]{}/-_+*=%$#@^~|`&");

    /// <summary>Writes a string value.</summary>
    /// <exception cref="ArgumentException">The text holds a lone surrogate.</exception>
    public static void Write(Utf8JsonWriter writer, string text)
    {
        var quoted = string.Concat("\"", text.AsSpan().ContainsAnyExcept(Plain) ? Escape(text) : text, "\"");
        writer.WriteRawValue(quoted, skipInputValidation: true);
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length;)
        {
            if (Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var consumed) != OperationStatus.Done)
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"A text holds half a character (a lone surrogate) at {i} and cannot be saved."), nameof(text));
            if (Short(rune) is { } two) escaped.Append('\\').Append(two);
            else if (IsHidden(rune)) AppendCode(escaped, text.AsSpan(i, consumed));
            else escaped.Append(text, i, consumed);
            i += consumed;
        }

        return escaped.ToString();
    }

    private static char? Short(Rune rune) => rune.Value switch
    {
        '"' => '"',
        '\\' => '\\',
        '\n' => 'n',
        '\r' => 'r',
        '\t' => 't',
        _ => null,
    };

    private static bool IsHidden(Rune rune) => rune.Value is '<' or '>' || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static void AppendCode(StringBuilder escaped, ReadOnlySpan<char> units)
    {
        foreach (var unit in units) escaped.Append("\\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
    }
}
