using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Diagrams;

/// <summary>
/// Writes a picture as a Mermaid flowchart that Mermaid 10 to 12 and their hosts draw alike: the layout and look are pinned, because Mermaid 12 changed
/// both, and it stays within the limits that a host such as GitHub does not let a diagram raise.
/// </summary>
internal static class MermaidWriter
{
    private const int MaxLabelLength = 80;

    // Okabe and Ito's colours, which people with any colour vision tell apart, lightened for the fill. Types beyond them start over; groups have titles.
    private static readonly (string Fill, string Stroke)[] Palette =
    [
        ("#d9ecf7", "#0072b2"), ("#fbe3d3", "#d55e00"), ("#d5f0e6", "#009e73"), ("#f6e3ee", "#b0578d"),
        ("#fdf0d2", "#b97f00"), ("#e1f2fb", "#3a8fbf"), ("#fbf8d0", "#8a8200"), ("#e8e8e8", "#555555"),
    ];

    /// <summary>The flowchart, with as many edges as fit.</summary>
    public static string Write(DiagramModel model, MermaidOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxCharacters, 2_000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.MaxCharacters, MermaidOptions.HostMaxCharacters);
        var text = Draw(model, options);
        if (text.Length <= options.MaxCharacters) return text;

        // Every edge adds characters, so the most that fit can be bisected: `fits` always fits, `tooMany` never.
        var (fits, tooMany) = (0, model.Edges.Length);
        text = Draw(model.Top(0), options);
        while (tooMany - fits > 1)
        {
            var middle = fits + ((tooMany - fits) / 2);
            var attempt = Draw(model.Top(middle), options);
            if (attempt.Length <= options.MaxCharacters) (fits, text) = (middle, attempt);
            else tooMany = middle;
        }

        return text;
    }

    private static string Draw(DiagramModel model, MermaidOptions options)
    {
        var text = new StringBuilder();
        WriteHead(text, model, options);
        for (var i = 0; i < model.Groups.Length; i++) WriteGroup(text, model.Groups[i], i);
        foreach (var node in model.Unknown) Line(text, $"  {node.Id}([\"{MermaidText.Escape(node.Label)}\"])");
        if (model.Edges.IsEmpty && model.IsComplete) Line(text, $"  empty([\"no relations to show\"])");
        if (model.Omission is { } omission) Line(text, $"  more([\"{MermaidText.Escape(omission)}\"])");
        foreach (var edge in model.Edges)
            Line(text, $"  {edge.Source.Id} {Arrow(edge)}|\"{MermaidText.Escape(edge.Label, MaxLabelLength)}\"| {edge.Target.Id}");
        WriteStyles(text, model);
        return text.ToString();
    }

    private static void WriteHead(StringBuilder text, DiagramModel model, MermaidOptions options)
    {
        Line(text, $"{MermaidText.Head}");
        Line(text, $"flowchart {(options.Direction == DiagramDirection.TopToBottom ? "TB" : "LR")}");
        Line(text, $"  accTitle: {Sentence(model.Title, 120)}");
        Line(text, $"  accDescr: {Sentence(model.Description, 400)}");
    }

    // Read to the end of the line and never taken for Markdown; an empty one is a syntax error.
    private static string Sentence(string words, int maxLength)
    {
        var escaped = MermaidText.Escape(words.Trim(), maxLength);
        return escaped.Length == 0 ? "Knowledge graph" : escaped;
    }

    private static void WriteGroup(StringBuilder text, DiagramGroup group, int index)
    {
        Line(text, $"  subgraph g{index}[\"{MermaidText.Escape(group.Name, MaxLabelLength)}\"]");
        foreach (var node in group.Nodes) Line(text, $"    {node.Id}[\"{Label(node)}\"]:::c{index % Palette.Length}");
        Line(text, $"  end");
    }

    // An empty label is a syntax error, and an entity without a name still has an id.
    private static string Label(DiagramNode node) =>
        MermaidText.Escape(string.IsNullOrWhiteSpace(node.Label) ? node.EntityId ?? "?" : node.Label, MaxLabelLength);

    private static string Arrow(DiagramEdge edge) => (edge.Line, edge.IsSymmetric) switch
    {
        (LineStyle.Solid, false) => "-->",
        (LineStyle.Solid, true) => "<-->",
        (LineStyle.Crossed, false) => "--x",
        (LineStyle.Crossed, true) => "x--x",
        (_, false) => "-.->",
        (_, true) => "<-.->",
    };

    private static void WriteStyles(StringBuilder text, DiagramModel model)
    {
        // Mermaid has one broken line; the style tells dashes (reported) from dots (planned).
        WriteLineStyle(text, model, LineStyle.Dashed, "8 4");
        WriteLineStyle(text, model, LineStyle.Dotted, "2 4");
        for (var i = 0; i < Math.Min(model.Groups.Length, Palette.Length); i++)
            Line(text, $"  classDef c{i} fill:{Palette[i].Fill},stroke:{Palette[i].Stroke},color:#1a1a1a");
    }

    private static void WriteLineStyle(StringBuilder text, DiagramModel model, LineStyle line, string dashes)
    {
        var numbers = Enumerable.Range(0, model.Edges.Length).Where(i => model.Edges[i].Line == line).ToList();
        if (numbers.Count > 0) Line(text, $"  linkStyle {string.Join(',', numbers)} stroke-dasharray:{dashes}");
    }

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
