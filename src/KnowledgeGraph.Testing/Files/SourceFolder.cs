namespace KnowledgeGraph.Testing;

/// <summary>
/// Finds the folder of a test's source file. The path that the compiler writes down is not always one of this machine: deterministic builds map it to
/// <c>/_/tests/…</c>, and a build in a container or on Windows has other roots. Then the end of the path is looked for above the running assembly.
/// </summary>
internal static class SourceFolder
{
    /// <summary>The variable that names a folder to search where the tests run far from their sources.</summary>
    public const string RootVariable = "KG_SNAPSHOT_ROOT";

    /// <summary>Where to look for sources: the folder of <see cref="RootVariable"/>, the running assembly's, the current one.</summary>
    public static IEnumerable<string> SearchRoots()
    {
        var root = Environment.GetEnvironmentVariable(RootVariable);
        string[] roots = [AppContext.BaseDirectory, Directory.GetCurrentDirectory()];
        return string.IsNullOrEmpty(root) ? roots : roots.Prepend(root);
    }

    /// <summary>The folder of the source file.</summary>
    /// <param name="sourceFile">The path as the compiler wrote it down.</param>
    /// <param name="roots">The folders above which, and in which, to look for a file that is not at that path.</param>
    /// <exception cref="GraphSnapshotException">KG4204: it is nowhere.</exception>
    public static string Find(string sourceFile, IEnumerable<string> roots)
    {
        if (File.Exists(sourceFile)) return Path.GetDirectoryName(Path.GetFullPath(sourceFile))!;
        var parts = sourceFile.Split('/', '\\').Where(static part => part.Length > 0).ToArray();
        foreach (var root in roots)
        {
            if (FindAbove(root, parts) is { } folder) return folder;
        }

        throw new GraphSnapshotException(
            $"error KG4204: the source file '{sourceFile}' of the test is not found, so its snapshots cannot be either. " +
            $"Run the tests within their repository, or name its folder in {RootVariable}, or give GraphSnapshotOptions.Directory a full path.");
    }

    // The longest end of the path that is a file wins, so that a name that occurs twice is told apart by the folders around it.
    private static string? FindAbove(string root, string[] parts)
    {
        for (var skipped = 0; skipped < parts.Length; skipped++)
        {
            var end = Path.Combine(parts[skipped..]);
            for (var folder = new DirectoryInfo(root); folder is not null; folder = folder.Parent)
            {
                var file = Path.Combine(folder.FullName, end);
                if (File.Exists(file)) return Path.GetDirectoryName(file);
            }
        }

        return null;
    }
}
