using System.Text.Json;
using System.Xml.Linq;

namespace KnowledgeGraph.Diagrams.Tests.Reading;

/// <summary>The nodes and edges that somebody read from a picture, in its order.</summary>
internal sealed record ReadPicture(List<(string Id, string Label)> Nodes, List<(string Source, string Target, string Label)> Edges)
{
    /// <summary>What the parser of another project reads.</summary>
    public static ReadPicture ByNode(string format, string text)
    {
        using var json = JsonDocument.Parse(Tool.Run("node", ["read-others.mjs", format], text, NodeModules.Folder));
        return FromJson(json.RootElement, static element => element);
    }

    public static ReadPicture FromCytoscape(string text)
    {
        using var json = JsonDocument.Parse(text);
        return FromJson(json.RootElement.GetProperty("elements"), static element => element.GetProperty("data"));
    }

    public static ReadPicture FromGexf(string text)
    {
        XNamespace gexf = "http://gexf.net/1.3";
        var root = XDocument.Parse(text).Root!;
        return new(
            [.. root.Descendants(gexf + "node").Select(static n => ((string)n.Attribute("id")!, (string)n.Attribute("label")!))],
            [.. root.Descendants(gexf + "edge").Select(static e => ((string)e.Attribute("source")!, (string)e.Attribute("target")!, (string)e.Attribute("label")!))]);
    }

    public static ReadPicture FromGraphMl(string text)
    {
        XNamespace graphml = "http://graphml.graphdrawing.org/xmlns";
        var root = XDocument.Parse(text).Root!;
        return new(
            [.. root.Descendants(graphml + "node").Select(n => ((string)n.Attribute("id")!, Data(n, "label")))],
            [.. root.Descendants(graphml + "edge").Select(e => ((string)e.Attribute("source")!, (string)e.Attribute("target")!, Data(e, "name")))]);

        string Data(XElement element, string key) => element.Elements(graphml + "data").Single(d => (string)d.Attribute("key")! == key).Value;
    }

    /// <summary>What Graphviz reads: the structure by its own parser, the escapes of labels by its rules for them.</summary>
    public static ReadPicture ByGraphviz(string text)
    {
        using var json = JsonDocument.Parse(Tool.Run("dot", ["-Tdot_json"], text));
        var objects = json.RootElement.GetProperty("objects").EnumerateArray().ToList();
        var names = objects.ToDictionary(static o => o.GetProperty("_gvid").GetInt32(), static o => o.GetProperty("name").GetString()!);
        return new(
            [.. objects.Where(static o => !o.TryGetProperty("nodes", out _) && !o.TryGetProperty("subgraphs", out _))
                .Select(static o => (o.GetProperty("name").GetString()!, Unescaped(o.GetProperty("label").GetString()!)))],
            [.. json.RootElement.GetProperty("edges").EnumerateArray().Select(e => (
                names[e.GetProperty("tail").GetInt32()], names[e.GetProperty("head").GetInt32()], Unescaped(e.GetProperty("label").GetString()!)))]);
    }

    private static string Unescaped(string label) => label.Replace(@"\\", "\u0000", StringComparison.Ordinal).Replace(@"\n", "\n", StringComparison.Ordinal)
        .Replace(@"\r", "\r", StringComparison.Ordinal).Replace('\u0000', '\\').Replace("&amp;", "&", StringComparison.Ordinal);

    private static ReadPicture FromJson(JsonElement root, Func<JsonElement, JsonElement> data) => new(
        [.. root.GetProperty("nodes").EnumerateArray().Select(data).Select(static n => (Text(n, "id"), Text(n, "label")))],
        [.. root.GetProperty("edges").EnumerateArray().Select(data).Select(static e => (Text(e, "source"), Text(e, "target"), Text(e, "label")))]);

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
