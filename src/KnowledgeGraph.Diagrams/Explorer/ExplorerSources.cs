using System.Reflection;

namespace KnowledgeGraph.Diagrams;

/// <summary>The page's own files, embedded in the assembly.</summary>
internal static class ExplorerSources
{
    private const string Prefix = "Explorer/";

    private static readonly Assembly Assembly = typeof(ExplorerSources).Assembly;

    /// <summary>A file of the page, with the same line ends on every machine.</summary>
    public static string Read(string name)
    {
        using var stream = Assembly.GetManifestResourceStream(Prefix + name) ?? throw new InvalidOperationException($"The page has no file '{name}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The style sheets, by name, joined.</summary>
    public static string Styles() => string.Concat(Assembly.GetManifestResourceNames()
        .Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(".css", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(static name => Read(name[Prefix.Length..])));
}
