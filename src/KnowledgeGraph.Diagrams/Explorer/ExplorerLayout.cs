namespace KnowledgeGraph.Diagrams;

/// <summary>
/// Where the nodes of an explorer stand at first. Few edges get room for their labels, as in a picture; of many, labels show when one comes near, so boxes of nodes
/// alone are kept apart.
/// </summary>
internal sealed class ExplorerLayout
{
    private const int MostLabelled = 200;
    private const double PartGap = 60;

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
        if (labels.Edges.Length > MostLabelled) return new ExplorerLayout(Spread(labels), new DiagramPoint?[labels.Edges.Length]);
        var (arrangement, _) = LayoutChoice.Arrange(labels, new SvgOptions { Layout = LayoutKind.Force });
        return new ExplorerLayout(arrangement.Nodes, [.. labels.Edges.Select((edge, i) => BendOf(arrangement, edge, i))]);
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

    private static DiagramBox[] Spread(PictureLabels labels)
    {
        var graph = new LayoutGraph(
            [.. labels.Nodes.Select(static node => new LayoutNode(node.Width, node.Height))],
            [.. labels.Edges.Where(static e => e.Source != e.Target).Select(static e => (First: Math.Min(e.Source, e.Target), Second: Math.Max(e.Source, e.Target)))
                .Distinct().Select(static pair => new LayoutEdge(pair.First, pair.Second, 0, 0))],
            DiagramDirection.LeftToRight);
        var nodes = new DiagramBox[graph.Nodes.Length];
        var parts = Component.Of(graph).ConvertAll(component => (Component: component, Boxes: Place(component.Extract(graph))));
        var bounds = parts.ConvertAll(static part => part.Boxes.Aggregate(static (a, b) => a.Hull(b)));
        var places = ShelfPacking.Place([.. bounds.Select(static b => new LayoutNode(b.Width, b.Height))], PartGap);
        for (var p = 0; p < parts.Count; p++)
            for (var n = 0; n < parts[p].Boxes.Length; n++)
                nodes[parts[p].Component.Nodes[n]] = parts[p].Boxes[n].Moved(places[p].X - bounds[p].X, places[p].Y - bounds[p].Y);
        return nodes;
    }

    private static DiagramBox[] Place(LayoutGraph graph)
    {
        var degrees = new int[graph.Nodes.Length];
        foreach (var edge in graph.Edges) (degrees[edge.Source], degrees[edge.Target]) = (degrees[edge.Source] + 1, degrees[edge.Target] + 1);
        // Two hubs stand further apart than a hub and its leaf.
        var lengths = graph.Edges.Select(e => (e.Source, e.Target, Length: 60 + SizeOf(e.Source) + SizeOf(e.Target) + (12 * Math.Sqrt(degrees[e.Source] + degrees[e.Target])))).ToList();
        var boxes = new LabelledBoxes(StressLayout.Place(graph.Nodes.Length, lengths), graph.Nodes, []);
        boxes.Separate();
        return [.. graph.Nodes.Select((node, i) => DiagramBox.Around(boxes.CenterOf(i), node.Width, node.Height))];

        double SizeOf(int node) => (graph.Nodes[node].Width + graph.Nodes[node].Height) / 4;
    }
}
