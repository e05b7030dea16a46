using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Cli.Tests.Support;

/// <summary>Compares with a committed file in <c>Golden</c>. <c>KG_SNAPSHOT=update</c> rewrites it, never on a build server.</summary>
internal static class Golden
{
    public static void Match(object actual, string name, [CallerFilePath] string source = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(source)!, "Golden", name + ".txt");
        var text = actual.ToString()!;
        if (Variable("KG_SNAPSHOT") is "update" && Variable("CI") is null) File.WriteAllText(path, text);
        Assert.True(File.Exists(path), $"There is no {path}. What came out:\n{text}");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), text);
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name);
}
