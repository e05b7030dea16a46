using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>Reads re3d from a folder of <c>.jsonl</c> files, one document a line.</summary>
public static class Re3dReader
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 16 };

    /// <summary>Reads a folder. A line that is no document is a problem, and the others are read.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="problems">What could not be read.</param>
    public static ImmutableArray<Re3dDocument> Read(string folder, out ImmutableArray<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var found = ImmutableArray.CreateBuilder<Problem>();
        var documents = new List<Re3dDocument>();
        if (Directory.Exists(folder))
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal)) ReadFile(file, documents, found);
        }

        if (documents.Count == 0) found.Add(Wrong(folder, 0, Directory.Exists(folder) ? "the folder holds no document of re3d, so nothing can be scored; name the folder with the .jsonl files"
            : File.Exists(folder) ? "this is a file, so nothing can be scored; name the folder that it stands in" : "there is no such folder, so nothing can be scored; check the path"));
        problems = found.ToImmutable();
        return [.. documents.OrderBy(static d => d.Id, StringComparer.Ordinal)];
    }

    private static void ReadFile(string file, List<Re3dDocument> documents, ImmutableArray<Problem>.Builder problems)
    {
        try
        {
            if (!RegularFile.Is(file)) throw new IOException(RegularFile.Reason);
            var number = 0;
            foreach (var line in File.ReadLines(file))
            {
                number++;
                if (string.IsNullOrWhiteSpace(line)) continue;
                try
                {
                    documents.Add(Document(Path.GetFileNameWithoutExtension(file), line));
                }
                catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
                {
                    problems.Add(Wrong(file, number, $"the line is no document of re3d ({e.Message.TrimEnd('.')}); it was left out"));
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(Wrong(file, 0, $"the file cannot be read ({e.Message.TrimEnd('.')}); it was left out"));
        }
    }

    private static Re3dDocument Document(string source, string line)
    {
        using var json = JsonDocument.Parse(line, Options);
        var root = json.RootElement;
        return new Re3dDocument(
            Text(root, "docId"), source, Text(root, "text"),
            [.. root.GetProperty("entities").EnumerateArray().Select(static e => new Re3dEntity(Span(e, "start", "end"), Text(e, "type"), Confidence(e)))],
            [.. root.GetProperty("relations").EnumerateArray()
                .Select(static r => new Re3dRelation(Text(r, "type"), Span(r, "sourceStart", "sourceEnd"), Span(r, "targetStart", "targetEnd")))]);
    }

    private static double Confidence(JsonElement entity) => entity.TryGetProperty("confidence", out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : 1;

    private static TextSpan Span(JsonElement element, string start, string end) => new(element.GetProperty(start).GetInt32(), element.GetProperty(end).GetInt32());

    private static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString() ?? throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"'{name}' is null"));

    private static Problem Wrong(string path, int line, string message) =>
        new("KG3203", ProblemSeverity.Error, message) { Path = path, Line = line, Column = line > 0 ? 1 : 0 };
}
