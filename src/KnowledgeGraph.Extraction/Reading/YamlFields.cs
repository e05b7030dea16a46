using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Extraction.Reading;

/// <summary>Reads manifests and front matter with the guarded YAML reader of the schema language.</summary>
internal static class YamlFields
{
    private static readonly string[] EntryKeys = ["file", "id", "title", "source", "url", "published", "date", "inferred"];
    private static readonly string[] ManifestKeys = ["articles"];

    /// <summary>The entries of a manifest; mistakes become problems and the other entries stay.</summary>
    public static List<ManifestEntry> Manifest(string path, string text, List<Problem> problems)
    {
        var entries = new List<ManifestEntry>();
        var root = Read(path, text, problems);
        if (root is null) return entries;
        if (root is not YamlMapping mapping || !mapping.TryGet("articles", out var articles) || articles.Value is not YamlSequence list)
        {
            problems.Add(Wrong(path, root, "a manifest is a mapping with a list called 'articles'; nothing was read by it"));
            return entries;
        }

        Warn(path, mapping, ManifestKeys, problems, isStrict: true);
        foreach (var item in list.Items)
        {
            if (item is YamlMapping listed) Warn(path, listed, EntryKeys, problems, isStrict: true);
            if (item is YamlMapping entry
                && Text(entry, "file") is { Length: > 0 } file) entries.Add(new ManifestEntry(file, Metadata(path, entry)));
            else problems.Add(Wrong(path, item, "an article of a manifest names its 'file'; this one was left out"));
        }

        return entries;
    }

    /// <summary>The data of a front matter.</summary>
    public static ArticleMetadata FrontMatter(string path, string text, List<Problem> problems) =>
        Read(path, text, problems) is YamlMapping mapping ? Warned(path, mapping, problems) : new ArticleMetadata();

    // Other tools keep data of their own in front matter, so only what looks like a slip is worth a word.
    private static ArticleMetadata Warned(string path, YamlMapping mapping, List<Problem> problems)
    {
        Warn(path, mapping, EntryKeys, problems, isStrict: false);
        return Metadata(path, mapping);
    }

    private static void Warn(string path, YamlMapping mapping, string[] known, List<Problem> problems, bool isStrict)
    {
        foreach (var entry in mapping.Entries)
        {
            if (known.Contains(entry.Key.Value, StringComparer.Ordinal)) continue;
            var nearest = Suggestion.Nearest(entry.Key.Value, known);
            if (isStrict || nearest is not null) problems.Add(ReadingProblems.UnknownKey(path, entry.Key.Span.Line, entry.Key.Span.Column, entry.Key.Value, nearest));
        }
    }

    private static YamlNode? Read(string path, string text, List<Problem> problems)
    {
        var found = new ProblemList();
        var document = YamlReader.Read(new SourceText(path, text), found);
        foreach (var problem in found.ToSorted())
            problems.Add(ReadingProblems.Manifest(path, problem.Span.Line, problem.Span.Column, OfArticles(problem.Message)));
        return document.Root;
    }

    // The guarded reader speaks of schemas, for which it was made.
    private static string OfArticles(string message) => message.Replace("schemas do", "the data of articles do", StringComparison.Ordinal)
        .Replace("a schema is one document", "the data of articles are one document", StringComparison.Ordinal).Replace("a schema holds", "the data of articles hold", StringComparison.Ordinal)
        .Replace("no schema needs", "no article's data need", StringComparison.Ordinal).Replace("a schema", "the data of an article", StringComparison.Ordinal);

    // An id with a part that the reader refuses, which it has reported, is none; the file's name stands in.
    private static ArticleMetadata Metadata(string path, YamlMapping mapping) => new()
    {
        Id = Text(mapping, "id") is var id && id.Contains(YamlGuard.Refused, StringComparison.Ordinal) ? "" : id,
        Title = Text(mapping, "title"),
        Source = Text(mapping, "source"),
        Url = Text(mapping, "url"),
        Published = Text(mapping, "published") is { Length: > 0 } published ? published : Text(mapping, "date"),
        PublishedAt = PlaceOf(path, mapping, Text(mapping, "published").Length > 0 ? "published" : "date"),
    };

    private static (string Path, int Line, int Column) PlaceOf(string path, YamlMapping mapping, string key) =>
        mapping.TryGet(key, out var entry) ? (path, entry.Value.Span.Line, entry.Value.Span.Column) : ("", 0, 0);

    private static string Text(YamlMapping mapping, string key) => mapping.TryGet(key, out var entry)
        && entry.Value is YamlScalar { IsNull: false } scalar ? scalar.Value : "";

    private static Problem Wrong(string path, YamlNode node, string message) =>
        ReadingProblems.Manifest(path, node.Span.Line, node.Span.Column, message);
}
