using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Cli.Input;

/// <summary>Reads the articles that a command was given.</summary>
internal static class ArticleInput
{
    private const string ManifestName = "manifest.yaml";

    /// <summary>The articles of a folder, of a folder's manifest, or of one file, with the problems of reading them.</summary>
    public static ArticleSet Read(string path)
    {
        var isManifest = Path.GetFileName(path) is ManifestName && File.Exists(path);
        try
        {
            return ArticleReader.ReadFolder(isManifest ? Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : "." : path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            var message = $"the folder cannot be listed: {e.Message.TrimEnd('.')}; check its rights";
            return new ArticleSet([], [new Problem("KG3103", ProblemSeverity.Error, message) { Path = path }]);
        }
    }

    /// <summary>The files that hold articles or say which do, read or not, of the folder, manifest or file that a command was given.</summary>
    public static IEnumerable<string> FilesOf(string path)
    {
        if (File.Exists(path) && Path.GetFileName(path) is not ManifestName) return [path];
        var folder = File.Exists(path) ? Path.GetDirectoryName(Path.GetFullPath(path))! : path;
        try
        {
            return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder).Where(IsText), Path.Combine(folder, ManifestName)] : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Whether a file is read as an article, by its name.</summary>
    public static bool IsArticle(string file) => IsText(file);

    private static bool IsText(string file) => Path.GetExtension(file).ToLowerInvariant() is ".txt" or ".md" or ".html" or ".htm";
}
