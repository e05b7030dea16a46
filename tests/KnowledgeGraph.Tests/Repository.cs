namespace KnowledgeGraph.Tests;

/// <summary>Files of the repository that tests read.</summary>
internal static class Repository
{
    // Not by the compiler's path of this file, which continuous integration maps to /_/.
    private static readonly Lazy<string> Root = new(static () =>
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder, "KnowledgeGraph.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The tests do not run within the repository.");
    });

    public static string File(string path) => Path.Combine(Root.Value, path);
}
