using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Tests;

/// <summary>The project's schema, compiled once, and what its extractor reads in a passage.</summary>
internal static class Syria
{
    public static string Root { get; } = FindRoot();

    private static readonly Lazy<Extractor> Shared = new(static () =>
    {
        var result = SchemaCompiler.CompileFile(Path.Combine(Root, "schema", "syria.kg.yaml"), out var locations);
        Assert.True(result.IsValid, string.Join('\n', result.Problems));
        return Extractor.Create(result.Model!, locations);
    });

    public static Extractor Extractor => Shared.Value;

    public static string Corpora { get; } = Path.GetFullPath(Environment.GetEnvironmentVariable("KG_CORPORA") ?? "../shared", Root);

    /// <summary>The claims of a passage as lines: <c>russia supports syrian-army asserted</c>, with the sources behind "by".</summary>
    public static string[] Read(string text, string published = "2016-11-30") => Lines(Extractor, text, published);

    public static string[] Lines(Extractor extractor, string text, string published = "2016-11-30") =>
        [.. Claims(extractor, text, published).Select(static c =>
            $"{c.Subject ?? "?"} {c.Relation} {c.Object ?? "?"} {c.Modality.ToString().ToLowerInvariant()}{(c.AttributedTo.IsEmpty ? "" : " by " + string.Join(", ", c.AttributedTo))}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The claims of a passage with their dates as lines: <c>russia attacks homs 2016-11-25</c>.</summary>
    public static string[] Dated(Extractor extractor, string text, string published = "2016-11-28") =>
        [.. Claims(extractor, text, published).Select(static c => $"{c.Subject ?? "?"} {c.Relation} {c.Object ?? "?"} {c.Period}".TrimEnd())
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<Claim> Claims(Extractor extractor, string text, string published = "2016-11-30") =>
        extractor.Extract([new Article("a",
            text) { Published = DateOnly.ParseExact(published, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) }])
            .Data.Claims;

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
