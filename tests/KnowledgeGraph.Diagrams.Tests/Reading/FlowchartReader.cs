using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Diagrams.Tests.Reading;

/// <summary>Reads back the part of Mermaid's language that we write, strictly: a line that is not of it fails.</summary>
internal sealed partial class FlowchartReader
{
    public Dictionary<string, string> Nodes { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> GroupOf { get; } = new(StringComparer.Ordinal);

    public List<(string Source, string Arrow, string Label, string Target)> Edges { get; } = [];

    public List<string> Styles { get; } = [];

    public string Title { get; private set; } = "";

    public static FlowchartReader Read(string text)
    {
        var reader = new FlowchartReader();
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        var lines = text[..^1].Split('\n');
        var start = Array.LastIndexOf(lines, "---") + 1;
        Assert.StartsWith("flowchart ", lines[start], StringComparison.Ordinal);
        string? group = null;
        foreach (var line in lines[(start + 1)..]) group = reader.ReadLine(line.Trim(), group);
        Assert.Null(group);
        Assert.All(reader.Edges, edge => Assert.True(reader.Nodes.ContainsKey(edge.Source) && reader.Nodes.ContainsKey(edge.Target)));
        return reader;
    }

    private string? ReadLine(string line, string? group)
    {
        if (line.StartsWith("accTitle: ", StringComparison.Ordinal)) Title = Decode(line["accTitle: ".Length..]);
        else if (Subgraph().Match(line) is { Success: true } subgraph) return Decode(subgraph.Groups[1].Value);
        else if (line == "end") return null;
        else if (Node().Match(line) is { Success: true } node)
        {
            Nodes.Add(node.Groups[1].Value, Decode(node.Groups[2].Value));
            if (group is not null) GroupOf.Add(node.Groups[1].Value, group);
        }
        else if (Edge().Match(line) is { Success: true } edge)
            Edges.Add((edge.Groups[1].Value, edge.Groups[2].Value, Decode(edge.Groups[3].Value), edge.Groups[4].Value));
        else if (Style().IsMatch(line)) Styles.Add(line);
        else Assert.StartsWith("accDescr: ", line, StringComparison.Ordinal);
        return group;
    }

    private static string Decode(string text)
    {
        Assert.DoesNotContain('"', text);
        return Entity().Replace(text, static match => match.Value == "#quot;"
            ? "\""
            : char.ConvertFromUtf32(int.Parse(match.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture)));
    }

    [GeneratedRegex("""^subgraph g\d+\["([^"]+)"\]$""", RegexOptions.None, 1_000)]
    private static partial Regex Subgraph();

    [GeneratedRegex("""^(n\d+|more|empty)(?:\["|\(\[")([^"]+)(?:"\]|"\]\))(?::::c\d)?$""", RegexOptions.None, 1_000)]
    private static partial Regex Node();

    [GeneratedRegex("""^(n\d+) (<?-->|<?-\.->|x?--x)\|"([^"]+)"\| (n\d+)$""", RegexOptions.None, 1_000)]
    private static partial Regex Edge();

    [GeneratedRegex(@"^(classDef c\d fill:#[0-9a-f]{6},stroke:#[0-9a-f]{6},color:#[0-9a-f]{6}|linkStyle \d+(,\d+)* stroke-dasharray:\d \d)$", RegexOptions.None, 1_000)]
    private static partial Regex Style();

    [GeneratedRegex(@"#(\d+|quot);", RegexOptions.None, 1_000)]
    private static partial Regex Entity();
}
