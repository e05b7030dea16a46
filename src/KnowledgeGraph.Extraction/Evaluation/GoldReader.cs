using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Schema;
using static KnowledgeGraph.Extraction.Evaluation.GoldJson;

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
            problems.Add(Wrong(folder, File.Exists(folder) ? "this is a file, so nothing can be scored; name the folder that it stands in"
                : "there is no such folder, so nothing can be scored; check the path"));
            return new GoldStandard([], entities, problems.ToImmutable());
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            try
            {
                if (!RegularFile.Is(file)) throw new FormatException(RegularFile.Reason);
                using var json = JsonDocument.Parse(File.ReadAllBytes(file), Options);
                if (string.Equals(Path.GetFileName(file), "entities.json",
                    StringComparison.Ordinal)) entities = entities.SetItems(Entities(file, json.RootElement, problems));
                else documents.Add(Document(file, json.RootElement, problems));
            }
            catch (Exception e) when (IsWrong(e) || e is JsonException or IOException or UnauthorizedAccessException)
            {
                var (line, column) = e is JsonException { LineNumber: { } l, BytePositionInLine: { } c } ? ((int)l + 1, (int)c + 1) : (0, 0);
                problems.Add(Wrong(file, $"the file is no gold document ({e.Message.TrimEnd('.')}); it was left out") with { Line = line, Column = column });
            }
        }

        if (documents.Count == 0) problems.Add(Wrong(folder,
            "the folder holds no gold document, so nothing can be scored; name the folder with the JSON files"));
        return new GoldStandard(GoldNames.Single(documents, problems), entities, problems.ToImmutable());
    }

    private static Problem Wrong(string path, string message) => new("KG3201", ProblemSeverity.Error, message) { Path = path };

    // A string with half a character is an InvalidOperationException where it is read.
    private static bool IsWrong(Exception e) => e is FormatException or InvalidOperationException;

    private static List<KeyValuePair<string, GoldEntity>> Entities(string file, JsonElement root, ImmutableArray<Problem>.Builder problems)
    {
        if (root.ValueKind != JsonValueKind.Object) throw new FormatException("entities.json is an object with an entity for each id");
        return Each(file, root.EnumerateObject(), static (p, _) => $"the entity '{p.Name}'", static p =>
            KeyValuePair.Create(p.Name, new GoldEntity(p.Name, Required(p.Value, "type"), Required(p.Value, "name"), Optional(p.Value, "rollup"))), problems);
    }

    private static GoldDocument Document(string file, JsonElement root, ImmutableArray<Problem>.Builder problems)
    {
        var id = Required(root, "docId");
        var facts = Items(root, "facts"); // Without them each claim would count as false.
        IEnumerable<JsonElement> mentions = root.TryGetProperty("mentions", out _) ? Items(root, "mentions") : [];
        return new GoldDocument(id, [.. Each(file, mentions, static (m, at) => Named("mentions", m, at), Mention, problems)],
            [.. Each(file, facts, static (f, at) => Named("facts", f, at), Fact, problems)])
        {
            Path = file,
            TextLength = root.TryGetProperty("textLength", out var length) && length.ValueKind == JsonValueKind.Number ? Int(root, "textLength") : null,
        };
    }

    // What is wrong with one costs that one.
    private static List<T> Each<TItem, T>(string file, IEnumerable<TItem> items, Func<TItem, int, string> name, Func<TItem, T> read, ImmutableArray<Problem>.Builder problems)
    {
        var all = new List<T>();
        foreach (var (at, item) in items.Index())
        {
            try
            {
                all.Add(read(item));
            }
            catch (Exception e) when (IsWrong(e))
            {
                problems.Add(Wrong(file, $"{name(item, at)} cannot be read ({e.Message.TrimEnd('.')}); it alone was left out: mend it"));
            }
        }

        return all;
    }

    private static string Named(string list, JsonElement item, int at)
    {
        var id = item.ValueKind == JsonValueKind.Object && item.TryGetProperty("id", out var value) && value.ValueKind == JsonValueKind.String ? $" ('{value.GetString()}')" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{list}[{at}]{id}");
    }

    private static GoldMention Mention(JsonElement mention) =>
        new(Span(mention), Required(mention, "entity"), OneOf<MentionKind>(mention, "kind")) { Text = Optional(mention, "text") ?? "" };

    private static GoldFact Fact(JsonElement fact) =>
        new(Required(fact, "id"), Required(fact, "relation"), Optional(fact, "subject"), Optional(fact, "object"))
        {
            Modality = OneOf<Modality>(fact, "modality"),
            AttributedTo = Texts(fact, "attributedTo"),
            Tier = fact.TryGetProperty("tier", out _) ? Int(fact, "tier") : 1,
            Sentence = Span(Value(fact, "sentence")),
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
        && value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) ? number : null;

    private static ImmutableArray<string> Texts(JsonElement element, string name) =>
        element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select(static t => t.ToString())] : [];
}
