using System.Globalization;

namespace KnowledgeGraph.Diagrams;

/// <summary>Writes the edges that differ between two graphs as a Mermaid flowchart. What became of an edge is told by line and mark, colour only helps.</summary>
internal static class DiffMermaidWriter
{
    private const int MaxLabelLength = 80;

    public static string Write(GraphDiff diff, MermaidOptions options)
    {
        var most = Math.Min(options.MaxEdges ?? MermaidOptions.DefaultMaxEdges, diff.Edges.Length);
        var text = Draw(diff, options, most);
        for (; text.Length > options.MaxCharacters && most > 0; text = Draw(diff, options, most)) most -= Math.Max(1, most / 10);
        return text;
    }

    private static string Draw(GraphDiff diff, MermaidOptions options, int most)
    {
        var text = new TextOutput();
        var edges = diff.Edges.Take(most).ToList();
        var nodes = NodesOf(edges);
        WriteHead(text, diff, options);
        var group = 0;
        foreach (var type in nodes.Values.GroupBy(static node => node.Type, StringComparer.Ordinal).OrderBy(static g => g.Key, StringComparer.Ordinal))
        {
            text.Line($"  subgraph g{group++}[\"{MermaidText.Escape(type.Key, MaxLabelLength)}\"]");
            foreach (var node in type) text.Line($"    {node.Id}[\"{MermaidText.Escape(node.Caption, MaxLabelLength)}\"]");
            text.Line($"  end");
        }

        if (edges.Count == 0) text.Line($"  empty([\"no relation differs\"])");
        if (edges.Count < diff.Edges.Length) text.Line($"  more([\"showing {edges.Count} of {diff.Edges.Length} changes\"])");
        var unknown = 0;
        foreach (var change in edges) WriteEdge(text, change, nodes, ref unknown);
        WriteStyles(text, edges);
        return text.ToString();
    }

    private static SortedDictionary<string, DiagramNode> NodesOf(List<EdgeChange> edges)
    {
        var entities = edges.SelectMany(static change => Edges(change)).SelectMany(static edge => new[] { edge.Subject, edge.Object }).OfType<Entity>();
        var nodes = new SortedDictionary<string, DiagramNode>(StringComparer.Ordinal);
        foreach (var entity in entities.DistinctBy(static entity => entity.Id, StringComparer.Ordinal).OrderBy(static entity => entity.Id, StringComparer.Ordinal))
            nodes.Add(entity.Id, new DiagramNode(string.Create(CultureInfo.InvariantCulture, $"n{nodes.Count}"), entity.Name, entity.Type.Name, entity.Id));
        return nodes;
    }

    // The second graph's first: it is the one that counts.
    private static IEnumerable<Edge> Edges(EdgeChange change) => new[] { change.After, change.Before }.OfType<Edge>();

    private static void WriteHead(TextOutput text, GraphDiff diff, MermaidOptions options)
    {
        var title = MermaidText.Escape(options.Title ?? "Changes", 120);
        var summary = diff.ToText(quotes: false).Split('\n')[0];
        text.Line($"{MermaidText.Head}");
        text.Line($"flowchart {(options.Direction == DiagramDirection.TopToBottom ? "TB" : "LR")}");
        text.Line($"  accTitle: {(title.Length == 0 ? "Changes" : title)}");
        text.Line($"  accDescr: {MermaidText.Escape(options.Description ?? summary, 400)}");
    }

    private static void WriteEdge(TextOutput text, EdgeChange change, SortedDictionary<string, DiagramNode> nodes, ref int unknown)
    {
        var edge = Edges(change).First();
        var source = NodeOf(edge.Subject, ref unknown);
        var target = NodeOf(edge.Object, ref unknown);
        var arrow = (change.Kind, edge.Relation.IsSymmetric) switch
        {
            (ChangeKind.Added, false) => "==>",
            (ChangeKind.Added, true) => "<==>",
            (ChangeKind.Removed, false) => "--x",
            (ChangeKind.Removed, true) => "x--x",
            (_, false) => "-.->",
            (_, true) => "<-.->",
        };
        text.Line($"  {source} {arrow}|\"{MermaidText.Escape(LabelOf(change, edge), MaxLabelLength)}\"| {target}");

        string NodeOf(Entity? entity, ref int number)
        {
            if (entity is not null) return nodes[entity.Id].Id;
            var id = string.Create(CultureInfo.InvariantCulture, $"u{number++}");
            text.Line($"  {id}([\"?\"])");
            return id;
        }
    }

    // A list mark or two quotes would be Markdown: the mark is a word.
    private static string LabelOf(EdgeChange change, Edge edge)
    {
        var period = edge.Period.IsKnown ? $" ({edge.Period})" : "";
        return change.Kind switch
        {
            ChangeKind.Added => $"added: {edge.Relation.Label}{period}",
            ChangeKind.Removed => $"removed: {edge.Relation.Label}{period}",
            _ => $"changed: {edge.Relation.Label}, {string.Join("; ", change.Fields.Select(static field => field.ToString()))}",
        };
    }

    private static void WriteStyles(TextOutput text, List<EdgeChange> edges)
    {
        WriteStyle(text, edges, ChangeKind.Added, "stroke:#006d4f,stroke-width:3px");
        WriteStyle(text, edges, ChangeKind.Removed, "stroke:#b34700,stroke-dasharray:8 4");
        WriteStyle(text, edges, ChangeKind.Changed, "stroke:#0072b2,stroke-dasharray:2 4");
    }

    private static void WriteStyle(TextOutput text, List<EdgeChange> edges, ChangeKind kind, string style)
    {
        var numbers = Enumerable.Range(0, edges.Count).Where(i => edges[i].Kind == kind).ToList();
        if (numbers.Count > 0) text.Line($"  linkStyle {string.Join(',', numbers)} {style}");
    }
}
