using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Cli.Output;

/// <summary>
/// JSON as the tool writes it: letters of every script and apostrophes as they are, so that quotes stay readable; escaped is what is invisible and what
/// a web page could take for markup. (The writer's own encoders escape either every apostrophe or no markup at all.) <c>\n</c> everywhere.
/// </summary>
internal static class JsonText
{
    public static JsonWriterOptions Indented { get; } = new() { Indented = true, NewLine = "\n" };

    /// <summary>An indented object with a line break behind it.</summary>
    public static string Object(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Indented))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    extension(Utf8JsonWriter writer)
    {
        /// <summary>Writes a property that holds a text, or null.</summary>
        public void Text(string name, string? value)
        {
            writer.WritePropertyName(name);
            if (value is null) writer.WriteNullValue();
            else writer.WriteRawValue(Quoted(value), skipInputValidation: true);
        }

        /// <summary>Writes a property that holds texts, null among them where one is unknown.</summary>
        public void Texts(string name, IEnumerable<string?> values)
        {
            // In one piece, because the writer indents raw values of an object only.
            writer.WritePropertyName(name);
            var items = string.Join(writer.Options.Indented ? ", " : ",", values.Select(static value => value is null ? "null" : Quoted(value)));
            writer.WriteRawValue($"[{items}]", skipInputValidation: true);
        }
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 16).Append('"');
        foreach (var rune in text.EnumerateRunes())
        {
            if (ShortEscape(rune) is { } escape) quoted.Append(escape);
            else if (IsEscaped(rune)) AppendUnits(quoted, rune);
            else quoted.Append(rune.ToString());
        }

        return quoted.Append('"').ToString();
    }

    private static string? ShortEscape(Rune rune) => rune.Value switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => null,
    };

    private static bool IsEscaped(Rune rune) => rune.Value is '<' or '>' or '&' || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static void AppendUnits(StringBuilder text, Rune rune)
    {
        foreach (var unit in rune.ToString()) text.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
    }
}
