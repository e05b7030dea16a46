using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Diagrams;

/// <summary>Writes a picture in D2's language: a container for each type. Every label stands in double quotes.</summary>
internal static class D2Writer
{
    /// <summary>The diagram.</summary>
    public static string Write(DiagramModel model, TextDiagramOptions options)
    {
        var text = new TextOutput();
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        text.Line($"direction: {(options.Direction == DiagramDirection.TopToBottom ? "down" : "right")}");
        text.Line($"title: {Quote(model.Title)} {{shape: text; near: top-center; style.font-size: 24}}");
        for (var i = 0; i < model.Groups.Length; i++)
        {
            text.Line($"g{i}: {Quote(model.Groups[i].Name)} {{");
            foreach (var node in model.Groups[i].Nodes)
            {
                text.Line($"  {node.Id}: {Quote(node.Caption)}");
                paths.Add(node.Id, FormattableString.Invariant($"g{i}.{node.Id}"));
            }

            text.Line($"}}");
        }

        foreach (var node in model.Unknown)
        {
            text.Line($"{node.Id}: {Quote(node.Caption)} {{shape: oval}}");
            paths.Add(node.Id, node.Id);
        }

        if (model.Omission is { } omission) text.Line($"more: {Quote(omission)} {{shape: text}}");
        foreach (var edge in model.Edges)
            text.Line($"{paths[edge.Source.Id]} {(edge.IsSymmetric ? "<->" : "->")} {paths[edge.Target.Id]}: {Quote(edge.Label)}{Style(edge)}");
        return text.ToString();
    }

    private static string Style(DiagramEdge edge) => edge.Line switch
    {
        LineStyle.Dashed => " {style.stroke-dash: 6}",
        LineStyle.Dotted => " {style.stroke-dash: 2}",
        LineStyle.Crossed => " {target-arrowhead: {shape: cross}}",
        _ => "",
    };

    private static string Quote(string text)
    {
        var result = new StringBuilder(text.Length + 2).Append('"');
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' => result.Append("\\\""),
                '\\' => result.Append(@"\\"),
                '$' => result.Append(@"\$"),
                '\n' => result.Append(@"\n"),
                0 => result.Append('\uFFFD'),
                _ => result.Append(CultureInfo.InvariantCulture, $"{rune}"),
            };
        }

        return result.Append('"').ToString();
    }
}
