namespace KnowledgeGraph.Integrations.Tests;

/// <summary>Where the repository lies, from the running assembly.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("The tests must run within the repository.");
    }
}
