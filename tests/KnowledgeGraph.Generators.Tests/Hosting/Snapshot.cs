using System.Text;

namespace KnowledgeGraph.Generators.Tests.Hosting;

/// <summary>
/// Compares text with a file beside the tests. <c>KG_SNAPSHOT=update</c> writes the file instead; on a build server that is refused, because a server that
/// writes its own expectation checks nothing.
/// </summary>
internal static class Snapshot
{
    public static bool IsUpdate => Environment.GetEnvironmentVariable("KG_SNAPSHOT") == "update";

    /// <summary>The folder of snapshots in the source tree.</summary>
    public static string Folder => Path.Combine(RepositoryRoot, "tests", "KnowledgeGraph.Generators.Tests", "Snapshots");

    // Looked for upwards, because a build server maps the paths that the compiler writes down.
    public static string RepositoryRoot { get; } = Upwards(AppContext.BaseDirectory)
        .First(static folder => File.Exists(Path.Combine(folder, "KnowledgeGraph.sln")));

    public static void Match(string path, string actual)
    {
        if (IsUpdate)
        {
            if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")))
                throw new InvalidOperationException("KG_SNAPSHOT=update is refused where CI is set: update on your own machine and review the difference.");
            File.WriteAllText(path, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return;
        }

        Assert.True(File.Exists(path), $"There is no snapshot {path}: run with KG_SNAPSHOT=update and review it.");
        Assert.Equal(File.ReadAllText(path), actual);
    }

    private static IEnumerable<string> Upwards(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
            yield return at;
    }
}
