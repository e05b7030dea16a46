using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Diagrams;

/// <summary>Writes a picture in Graphviz's language. Every id and label is quoted, so that no keyword and no mark of a name can be read as syntax.</summary>
internal static class DotWriter
{
    /// <summary>The digraph.</summary>
    public static string Write(DiagramModel model, DotOptions options)
    {
        var text = new StringBuilder();
        Line(text, $"digraph {Quote(model.Title)} {{");
        Line(text, $"  graph [rankdir={(options.Direction == DiagramDirection.TopToBottom ? "TB" : "LR")}, fontname=\"sans-serif\", label={Quote(model.Title)}, tooltip={Quote(model.Description)}];");
        Line(text, $"  node [shape=box, style=\"rounded\", fontname=\"sans-serif\"];");
        Line(text, $"  edge [fontname=\"sans-serif\", fontsize=10];");
        for (var i = 0; i < model.Groups.Length; i++) WriteGroup(text, model.Groups[i], i);
        foreach (var node in model.Unknown) Line(text, $"  {Quote(node.Id)} [label={Quote(node.Label)}, shape=ellipse];");
        if (model.Omission is { } omission) Line(text, $"  \"more\" [label={Quote(omission)}, shape=plaintext];");
        foreach (var edge in model.Edges)
            Line(text, $"  {Quote(edge.Source.Id)} -> {Quote(edge.Target.Id)} [label={Quote(edge.Label)}{Style(edge)}];");
        Line(text, $"}}");
        return text.ToString();
    }

    private static void WriteGroup(StringBuilder text, DiagramGroup group, int index)
    {
        Line(text, $"  subgraph \"cluster_{index}\" {{");
        Line(text, $"    label={Quote(group.Name)};");
        foreach (var node in group.Nodes) Line(text, $"    {Quote(node.Id)} [label={Quote(node.Label)}];");
        Line(text, $"  }}");
    }

    private static string Style(DiagramEdge edge)
    {
        var style = edge.Line switch
        {
            LineStyle.Dashed => ", style=dashed",
            LineStyle.Dotted => ", style=dotted",
            LineStyle.Crossed => ", arrowhead=tee",
            _ => "",
        };
        return edge.IsSymmetric ? $"{style}, dir=both{(edge.Line == LineStyle.Crossed ? ", arrowtail=tee" : "")}" : style;
    }

    // In labels a backslash starts an escape and an ampersand an HTML entity. Graphviz cannot hold a zero character at all, and
    // writes other control characters into JSON and SVG, which cannot.
    private static string Quote(string text)
    {
        var result = new StringBuilder(text.Length + 2).Append('"');
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' => result.Append("\\\""),
                '\\' => result.Append(@"\\"),
                '&' => result.Append("&amp;"),
                '\n' => result.Append(@"\n"),
                '\r' => result.Append(@"\r"),
                < ' ' and not '\t' => result.Append('\uFFFD'),
                _ => result.Append(rune.ToString()),
            };
        }

        return result.Append('"').ToString();
    }

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
