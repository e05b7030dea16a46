using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace KnowledgeGraph.Diagrams.Tests.Reading;

/// <summary>What PlantUML draws: it names the entity or link before the texts of each in comments of its SVG.</summary>
internal sealed partial record PlantUmlPicture(Dictionary<string, string> Nodes, List<(string Source, string Target, string Label)> Edges)
{
    /// <summary>The labels without blanks, which PlantUML lays out itself.</summary>
    public static PlantUmlPicture Draw(string text)
    {
        var svg = Tool.Run("plantuml", ["-tsvg", "-pipe", "-charset", "UTF-8"], text);
        var result = new PlantUmlPicture(new(StringComparer.Ordinal), []);
        var (kind, label) = ("", new StringBuilder());
        using var reader = XmlReader.Create(new StringReader(svg), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        var isText = false;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Comment)
            {
                result.Add(kind, label.ToString());
                (kind, label) = (reader.Value, new StringBuilder());
            }
            else if (reader.NodeType == XmlNodeType.Element) isText = reader.LocalName == "text";
            else if (isText && reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace) label.Append(Squeezed(reader.Value));
        }

        return result;
    }

    public static string Squeezed(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));

    private void Add(string comment, string label)
    {
        if (Entity().Match(comment) is { Success: true } entity) Nodes.Add(entity.Groups[1].Value, label);
        else if (Link().Match(comment) is { Success: true } link) Edges.Add((link.Groups[1].Value, link.Groups[2].Value, label));
    }

    [GeneratedRegex(@"entity (n\d+)\s*$", RegexOptions.None, 1_000)]
    private static partial Regex Entity();

    [GeneratedRegex(@"link (n\d+) to (n\d+)\s*$", RegexOptions.None, 1_000)]
    private static partial Regex Link();
}
