using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>Reads a gold standard from a folder: <c>entities.json</c> and one JSON file a document.</summary>
public static class GoldReader
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 32 };

    /// <summary>Reads a folder. A file that is no gold document is a problem, and the others are read.</summary>
    public static GoldStandard Read(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var entities = ImmutableDictionary<string, GoldEntity>.Empty.WithComparers(StringComparer.Ordinal);
        var documents = new List<GoldDocument>();
        if (!Directory.Exists(folder))
        {
            problems.Add(Wrong(folder, "there is no such folder, so nothing can be scored; check the path"));
            return new GoldStandard([], entities, problems.ToImmutable());
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            try
            {
                using var json = JsonDocument.Parse(File.ReadAllBytes(file), Options);
                if (string.Equals(Path.GetFileName(file), "entities.json",
                    StringComparison.Ordinal)) entities = entities.SetItems(Entities(json.RootElement));
                else documents.Add(Document(json.RootElement));
            }
            catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException
                or IOException or UnauthorizedAccessException)
            {
                problems.Add(Wrong(file, $"the file is no gold document ({e.Message.TrimEnd('.')}); it was left out"));
            }
        }

        if (documents.Count == 0) problems.Add(Wrong(folder,
            "the folder holds no gold document, so nothing can be scored; name the folder with the JSON files"));
        return new GoldStandard([.. documents.OrderBy(static d => d.Id, StringComparer.Ordinal)], entities, problems.ToImmutable());
    }

    private static Problem Wrong(string path, string message) => new("KG3201", ProblemSeverity.Error, message) { Path = path };

    private static IEnumerable<KeyValuePair<string, GoldEntity>> Entities(JsonElement root) =>
        root.EnumerateObject().Select(static p =>
            KeyValuePair.Create(p.Name, new GoldEntity(p.Name, Text(p.Value, "type"), Text(p.Value, "name"), Optional(p.Value, "rollup"))))
            .ToArray();

    private static GoldDocument Document(JsonElement root) => new(
        root.GetProperty("docId").GetString() ?? throw new FormatException("docId is null"),
        [.. Items(root, "mentions")
            .Select(static m => new GoldMention(Span(m), Text(m, "entity"), Enum.Parse<MentionKind>(Text(m, "kind"), ignoreCase: true)))],
        [.. Items(root, "facts").Select(Fact)]);

    private static GoldFact Fact(JsonElement fact) =>
        new(Text(fact, "id"), Text(fact, "relation"), Optional(fact, "subject"), Optional(fact, "object"))
        {
            Modality = Enum.Parse<Modality>(Text(fact, "modality"), ignoreCase: true),
            AttributedTo = Texts(fact, "attributedTo"),
            Tier = fact.TryGetProperty("tier", out var tier) ? tier.GetInt32() : 1,
            Sentence = Span(fact.GetProperty("sentence")),
            AltRelations = Texts(fact, "altRelations"),
            AltSubjects = Texts(fact, "altSubjects"),
            Date = Date(fact),
            Count = Count(fact),
            Phenomena = Texts(fact, "phenomena"),
        };

    // Values that rest on a guessed day of publication are not scored.
    private static string Date(JsonElement fact)
    {
        if (!fact.TryGetProperty("date", out var date) || date.ValueKind != JsonValueKind.Object
            || !string.Equals(Optional(date, "basis"), "explicit", StringComparison.Ordinal)) return "";
        return Optional(date, "value") ?? "";
    }

    private static Quantity? Count(JsonElement fact)
    {
        if (!fact.TryGetProperty("count", out var count) || count.ValueKind != JsonValueKind.Object) return null;
        var min = Number(count, "min");
        var max = Number(count, "max");
        return min is null && max is null ? null : new Quantity(min, max);
    }

    private static decimal? Number(JsonElement element, string name) => element.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.Number ? value.GetDecimal() : null;

    private static TextSpan Span(JsonElement element) =>
        new(element.GetProperty("start").GetInt32(), element.GetProperty("end").GetInt32());

    private static IEnumerable<JsonElement> Items(JsonElement element, string name) => element.TryGetProperty(name, out var list)
        ? list.EnumerateArray() : [];

    private static ImmutableArray<string> Texts(JsonElement element, string name) =>
        element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select(static t => t.ToString())] : [];

    private static string Text(JsonElement element, string name) =>
        Optional(element, name) ?? throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"'{name}' is missing"));

    private static string? Optional(JsonElement element, string name) => element.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
