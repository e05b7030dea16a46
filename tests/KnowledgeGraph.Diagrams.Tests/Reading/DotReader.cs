using System.Text;

namespace KnowledgeGraph.Diagrams.Tests.Reading;

/// <summary>Reads back quoted strings, nodes and edges of the Graphviz text that we write, with Graphviz's rules for strings in labels.</summary>
internal static class DotReader
{
    public static (Dictionary<string, string> Nodes, List<(string Source, string Target, string Label)> Edges) Read(string text)
    {
        var nodes = new Dictionary<string, string>(StringComparer.Ordinal);
        var edges = new List<(string, string, string)>();
        foreach (var line in text.Split('\n').Select(static line => line.Trim()).Where(static line => line.StartsWith('"')))
        {
            var position = 0;
            var first = Quoted(line, ref position);
            if (line.AsSpan(position).StartsWith(" -> "))
            {
                position += 4;
                var target = Quoted(line, ref position);
                edges.Add((first, target, Label(line, position)));
            }
            else nodes.Add(first, Label(line, position));
        }

        return (nodes, edges);
    }

    private static string Label(string line, int position)
    {
        const string Start = " [label=";
        Assert.Equal(Start, line[position..(position + Start.Length)]);
        position += Start.Length;
        var label = Quoted(line, ref position);
        Assert.EndsWith("];", line, StringComparison.Ordinal);
        return label.Replace("&amp;", "&", StringComparison.Ordinal);
    }

    private static string Quoted(string line, ref int position)
    {
        Assert.Equal('"', line[position++]);
        var text = new StringBuilder();
        while (line[position] != '"')
        {
            var c = line[position++];
            if (c == '\\') c = line[position++] switch { 'n' => '\n', 'r' => '\r', '"' => '"', '\\' => '\\', var other => throw new FormatException($"\\{other}") };
            text.Append(c);
        }

        position++;
        return text.ToString();
    }
}
