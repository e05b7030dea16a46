namespace KnowledgeGraph.Diagrams;

/// <summary>
/// Where the nodes of an explorer stand at first. A few edges get room for their labels, as in a picture; of more, lines make way for boxes, and labels show where
/// there is room; of a crowd, boxes alone are kept apart.
/// </summary>
internal sealed class ExplorerLayout
{
    private const int MostLabelled = 60;
    private const int MostBent = 400;
    private const double PartGap = 50;

    // What a line needs to pass between two boxes, and beside another line.
    private const double LineRoom = 4;

    private ExplorerLayout(DiagramBox[] nodes, DiagramPoint?[] bends)
    {
        Nodes = nodes;
        Bends = bends;
    }

    /// <summary>The boxes of the nodes, in the picture's order.</summary>
    public DiagramBox[] Nodes { get; }

    /// <summary>
    /// For each edge how far its middle lies off the line between its ends, along and to the side of it; nothing where the page decides.
    /// </summary>
    public DiagramPoint?[] Bends { get; }

    /// <summary>Lays out a picture.</summary>
    public static ExplorerLayout Of(PictureLabels labels)
    {
        if (labels.Nodes.IsEmpty) return new ExplorerLayout([], []);
        var arrangement = labels.Edges.Length <= MostLabelled
            ? LayoutChoice.Arrange(labels, new SvgOptions { Layout = LayoutKind.Force }).Arrangement
            : Arrange(labels, labels.Edges.Length <= MostBent ? ForceLayout.Arrange : Spread);
        var hasBends = labels.Edges.Length <= MostBent;
        return new ExplorerLayout(arrangement.Nodes, [.. labels.Edges.Select((edge, i) => hasBends ? BendOf(arrangement, edge, i) : null)]);
    }

    private static DiagramPoint? BendOf(Arrangement arrangement, EdgeLabel edge, int i)
    {
        if (edge.Source == edge.Target) return null;
        var (from, to, label) = (arrangement.Nodes[edge.Source].Center, arrangement.Nodes[edge.Target].Center, arrangement.Labels[i].Center);
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var length = Math.Max(1, Math.Sqrt((dx * dx) + (dy * dy)));
        var (x, y) = (label.X - ((from.X + to.X) / 2), label.Y - ((from.Y + to.Y) / 2));
        return new DiagramPoint(((x * dx) + (y * dy)) / length, ((y * dx) - (x * dy)) / length);
    }

    private static Arrangement Arrange(PictureLabels labels, Func<LayoutGraph, Arrangement> arrange)
    {
        var graph = new LayoutGraph(
            [.. labels.Nodes.Select(static node => new LayoutNode(node.Width, node.Height))],
            [.. labels.Edges.Select(static edge => new LayoutEdge(edge.Source, edge.Target, LineRoom, LineRoom))],
            DiagramDirection.LeftToRight);
        var whole = new Arrangement(graph.Nodes.Length, graph.Edges.Length);
        var parts = Component.Of(graph).ConvertAll(component => (Component: component, Arrangement: arrange(component.Extract(graph))));
        var bounds = parts.ConvertAll(static part => part.Arrangement.Bounds());
        var places = ShelfPacking.Place([.. bounds.Select(static b => new LayoutNode(b.Width, b.Height))], PartGap);
        for (var p = 0; p < parts.Count; p++) whole.Place(parts[p].Arrangement, parts[p].Component, places[p].X - bounds[p].X, places[p].Y - bounds[p].Y);
        return whole;
    }

    private static Arrangement Spread(LayoutGraph graph)
    {
        var pairs = graph.Edges.Where(static e => !e.IsLoop)
            .Select(static e => (Source: Math.Min(e.Source, e.Target), Target: Math.Max(e.Source, e.Target))).Distinct().ToList();
        var degrees = new int[graph.Nodes.Length];
        foreach (var (source, target) in pairs) (degrees[source], degrees[target]) = (degrees[source] + 1, degrees[target] + 1);
        // Two hubs stand further apart than a hub and its leaf.
        var lengths = pairs.ConvertAll(p =>
            (p.Source, p.Target, Length: 60 + SizeOf(p.Source) + SizeOf(p.Target) + (12 * Math.Sqrt(degrees[p.Source] + degrees[p.Target]))));
        var boxes = new LabelledBoxes(StressLayout.Place(graph.Nodes.Length, lengths), graph.Nodes, []);
        boxes.Separate();
        var arrangement = new Arrangement(graph.Nodes.Length, graph.Edges.Length);
        for (var n = 0; n < graph.Nodes.Length; n++) arrangement.Nodes[n] = DiagramBox.Around(boxes.CenterOf(n), graph.Nodes[n].Width, graph.Nodes[n].Height);
        // Lines are the page's matter; here they only must not reach beyond the boxes.
        for (var e = 0; e < graph.Edges.Length; e++)
        {
            var center = arrangement.Nodes[graph.Edges[e].Source].Center;
            (arrangement.Labels[e], arrangement.Curves[e]) = (DiagramBox.Around(center, 0, 0), [center]);
        }

        return arrangement;

        double SizeOf(int node) => (graph.Nodes[node].Width + graph.Nodes[node].Height) / 4;
    }
}
