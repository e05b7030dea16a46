namespace KnowledgeGraph.Diagrams.Tests.Reading;

/// <summary>
/// Where the scripts find the packages of npm: in the folder that KG_NODE_MODULES names, else beside them after <c>npm install</c>. With the former the scripts
/// run from a temporary folder that links to it.
/// </summary>
internal static class NodeModules
{
    private const string Scripts = "tests/KnowledgeGraph.Diagrams.Tests/mermaid";

    private static readonly string Source = FindFolder();

    private static readonly Lazy<string> Running = new(Prepare);

    /// <summary>The folder from which the scripts run.</summary>
    public static string Folder => Running.Value;

    /// <summary>Whether a package is at hand.</summary>
    public static bool Has(string package) => Directory.Exists(Path.Combine(Modules, package)) && Tool.IsOnPath("node");

    private static string Modules => Environment.GetEnvironmentVariable("KG_NODE_MODULES") is { Length: > 0 } named ? named : Path.Combine(Source, "node_modules");

    private static string Prepare()
    {
        if (Modules == Path.Combine(Source, "node_modules")) return Source;
        var folder = Directory.CreateTempSubdirectory("kg-node-").FullName;
        foreach (var script in Directory.GetFiles(Source, "*.mjs")) File.Copy(script, Path.Combine(folder, Path.GetFileName(script)));
        Directory.CreateSymbolicLink(Path.Combine(folder, "node_modules"), Path.GetFullPath(Modules));
        return folder;
    }

    private static string FindFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, Scripts))) return Path.Combine(folder.FullName, Scripts);
        }

        throw new DirectoryNotFoundException($"{Scripts} is not above {AppContext.BaseDirectory}.");
    }
}
