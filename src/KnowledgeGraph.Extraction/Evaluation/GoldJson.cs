using System.Globalization;
using System.Text.Json;

namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>Reads values of a gold document. What is missing or of another kind is a <see cref="FormatException"/> that names the key.</summary>
internal static class GoldJson
{
    /// <summary>The value of a key that has to be there.</summary>
    public static JsonElement Value(JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object) throw new FormatException($"an object in braces is expected, but {KindOf(element)} stands here");
        return element.TryGetProperty(name, out var value) ? value : throw new FormatException($"'{name}' is missing");
    }

    /// <summary>A text that has to be there.</summary>
    public static string Required(JsonElement element, string name)
    {
        var value = Value(element, name);
        return value.ValueKind == JsonValueKind.String ? value.GetString()! : throw new FormatException($"'{name}' is a text in quotes, but {KindOf(value)} stands here");
    }

    /// <summary>A text, or <see langword="null"/> where there is none.</summary>
    public static string? Optional(JsonElement element, string name) => element.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>One of the names of an enumeration, in any case of letters.</summary>
    public static T OneOf<T>(JsonElement element, string name)
        where T : struct, Enum
    {
        var text = Required(element, name);
        foreach (var value in Enum.GetValues<T>())
            if (string.Equals(value.ToString(), text, StringComparison.OrdinalIgnoreCase)) return value;
        throw new FormatException($"'{name}' is '{text}', which is none of {string.Join(", ", Enum.GetNames<T>().Select(static n => n.ToLowerInvariant()))}");
    }

    /// <summary>A whole number that has to be there.</summary>
    public static int Int(JsonElement element, string name)
    {
        var value = Value(element, name);
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number)) return number;
        throw new FormatException($"'{name}' is a whole number, but {KindOf(value)} stands here");
    }

    /// <summary>The offsets of a span.</summary>
    public static TextSpan Span(JsonElement element) => new(Int(element, "start"), Int(element, "end"));

    /// <summary>The items of a list that has to be there.</summary>
    public static JsonElement.ArrayEnumerator Items(JsonElement element, string name)
    {
        var value = Value(element, name);
        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : throw new FormatException($"'{name}' is a list, but {KindOf(value)} stands here");
    }

    private static string KindOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => string.Create(CultureInfo.InvariantCulture, $"the number {value.GetRawText()}"),
        _ => value.GetRawText(),
    };
}
