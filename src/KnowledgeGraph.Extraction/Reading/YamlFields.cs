using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Extraction.Reading;

/// <summary>Reads manifests and front matter with the guarded YAML reader of the schema language.</summary>
internal static class YamlFields
{
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

        foreach (var item in list.Items)
        {
            if (item is YamlMapping entry
                && Text(entry, "file") is { Length: > 0 } file) entries.Add(new ManifestEntry(file, Metadata(entry)));
            else problems.Add(Wrong(path, item, "an article of a manifest names its 'file'; this one was left out"));
        }

        return entries;
    }

    /// <summary>The data of a front matter.</summary>
    public static ArticleMetadata FrontMatter(string path, string text, List<Problem> problems) =>
        Read(path, text, problems) is YamlMapping mapping ? Metadata(mapping) : new ArticleMetadata();

    private static YamlNode? Read(string path, string text, List<Problem> problems)
    {
        var found = new ProblemList();
        var document = YamlReader.Read(new SourceText(path, text), found);
        foreach (var problem in found.ToSorted())
            problems.Add(ReadingProblems.Manifest(path, problem.Span.Line, problem.Span.Column, problem.Message));
        return document.Root;
    }

    private static ArticleMetadata Metadata(YamlMapping mapping) => new()
    {
        Id = Text(mapping, "id"),
        Title = Text(mapping, "title"),
        Source = Text(mapping, "source"),
        Url = Text(mapping, "url"),
        Published = Text(mapping, "published") is { Length: > 0 } published ? published : Text(mapping, "date"),
    };

    private static string Text(YamlMapping mapping, string key) => mapping.TryGet(key, out var entry)
        && entry.Value is YamlScalar { IsNull: false } scalar ? scalar.Value : "";

    private static Problem Wrong(string path, YamlNode node, string message) =>
        ReadingProblems.Manifest(path, node.Span.Line, node.Span.Column, message);
}
