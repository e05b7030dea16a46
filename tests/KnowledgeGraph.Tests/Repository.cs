using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Tests;

/// <summary>Files of the repository that tests read.</summary>
internal static class Repository
{
    public static string File(string path) => Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", path);

    private static string Here([CallerFilePath] string file = "") => file;
}
