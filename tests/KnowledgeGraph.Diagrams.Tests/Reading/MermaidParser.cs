using System.Text.Json;

namespace KnowledgeGraph.Diagrams.Tests.Reading;

/// <summary>What Mermaid's own parser understands of a text.</summary>
internal sealed record MermaidParser(List<string> Labels, List<(string Source, string Target, string Label)> Edges, List<string> Groups, string Title)
{
    public static MermaidParser Read(string text)
    {
        using var json = JsonDocument.Parse(Tool.Run("node", ["read.mjs"], text, NodeModules.Folder));
        var root = json.RootElement;
        return new MermaidParser(
            [.. root.GetProperty("nodes").EnumerateArray().Select(static n => Text(n, "label"))],
            [.. root.GetProperty("edges").EnumerateArray().Select(static e => (Text(e, "source"), Text(e, "target"), Text(e, "label")))],
            [.. root.GetProperty("groups").EnumerateArray().Select(static g => Text(g, "title"))],
            Text(root, "title"));
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
