using System.Runtime.CompilerServices;

namespace KnowledgeGraph.IntegrationTests;

/// <summary>Where things lie: the repository, found upwards from the test assembly, and the corpora beside it, if they are at hand.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The sample articles as they are copied beside the test assembly.</summary>
    public static string SampleArticles { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "articles");

    /// <summary>The folder that <c>KG_CORPORA</c> names, by default <c>../shared</c>; it may not exist.</summary>
    public static string Corpora { get; } = System.IO.Path.GetFullPath(Environment.GetEnvironmentVariable("KG_CORPORA") ?? "../shared", Root);

    public static bool HasCorpora => Directory.Exists(System.IO.Path.Combine(Corpora, "gold"));

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "KnowledgeGraph.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
