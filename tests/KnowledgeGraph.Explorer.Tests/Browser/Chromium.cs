namespace KnowledgeGraph.Explorer.Tests.Browser;

/// <summary>The browser of the system: what KG_CHROMIUM names, else one of the usual names on the path. None is ever downloaded.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

    /// <summary>Its path, or <see langword="null"/>.</summary>
    public static string? Path { get; } = Find();

    /// <summary>Why tests that need it are skipped, or <see langword="null"/>.</summary>
    public static string? Missing => Path is null ? "No Chromium on the path; name one in KG_CHROMIUM." : null;

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("KG_CHROMIUM") is { Length: > 0 } named) return File.Exists(named) ? named : null;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var extension = OperatingSystem.IsWindows() ? ".exe" : "";
        return Names.SelectMany(name => folders.Select(folder => System.IO.Path.Combine(folder, name + extension))).FirstOrDefault(File.Exists);
    }
}
