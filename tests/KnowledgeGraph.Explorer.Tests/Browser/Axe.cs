namespace KnowledgeGraph.Explorer.Tests.Browser;

/// <summary>The accessibility checker axe-core, from the folder of npm packages that KG_NODE_MODULES names.</summary>
internal static class Axe
{
    private static readonly string Script =
        System.IO.Path.Combine(Environment.GetEnvironmentVariable("KG_NODE_MODULES") is { Length: > 0 } named ? named : "node_modules", "axe-core", "axe.min.js");

    /// <summary>Why tests that need it are skipped, or <see langword="null"/>.</summary>
    public static string? Missing => File.Exists(Script) ? null : "No axe-core; npm install axe-core, and name its node_modules in KG_NODE_MODULES.";

    /// <summary>Its source.</summary>
    public static string Source => File.ReadAllText(Script);
}
