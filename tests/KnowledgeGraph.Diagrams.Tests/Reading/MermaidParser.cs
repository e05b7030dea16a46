using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Diagrams.Tests.Reading;

/// <summary>What Mermaid's own parser understands of a text.</summary>
internal sealed record MermaidParser(List<string> Labels, List<(string Source, string Target, string Label)> Edges, List<string> Groups, string Title)
{
    /// <summary>The folder of the script, above the running assembly.</summary>
    public static string Folder { get; } = FindFolder();

    public static MermaidParser Read(string text)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Folder, "read.mjs")])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(text);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result);
        using var json = JsonDocument.Parse(output);
        var root = json.RootElement;
        return new MermaidParser(
            [.. root.GetProperty("nodes").EnumerateArray().Select(static n => Text(n, "label"))],
            [.. root.GetProperty("edges").EnumerateArray().Select(static e => (Text(e, "source"), Text(e, "target"), Text(e, "label")))],
            [.. root.GetProperty("groups").EnumerateArray().Select(static g => Text(g, "title"))],
            Text(root, "title"));
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static string FindFolder()
    {
        const string Script = "tests/KnowledgeGraph.Diagrams.Tests/mermaid";
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, Script))) return Path.Combine(folder.FullName, Script);
        }

        throw new DirectoryNotFoundException($"{Script} is not above {AppContext.BaseDirectory}.");
    }
}
