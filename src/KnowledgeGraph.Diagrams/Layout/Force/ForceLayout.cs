namespace KnowledgeGraph.Diagrams;

/// <summary>
/// A layout by distance: nodes by stress, labels half-way along their edges, parallel edges side by side; then boxes of nodes and labels alike are moved apart
/// until none overlaps. An edge is a curve through its label, around the boxes of others.
/// </summary>
internal static class ForceLayout
{
    private const double ParallelGap = 9;

    /// <summary>Lays out a connected graph.</summary>
    public static Arrangement Arrange(LayoutGraph graph)
    {
        var occupied = Enumerable.Range(0, graph.Nodes.Length).Select(n => SelfLoops.Occupied(graph, n)).ToArray();
        var edges = Enumerable.Range(0, graph.Edges.Length).Where(e => !graph.Edges[e].IsLoop).ToArray();
        var bundles = edges.GroupBy(e => (Math.Min(graph.Edges[e].Source, graph.Edges[e].Target), Math.Max(graph.Edges[e].Source, graph.Edges[e].Target)))
            .Select(static g => (First: g.Key.Item1, Second: g.Key.Item2, Edges: g.ToArray())).ToArray();
        var middles = StressLayout.Place(graph.Nodes.Length, Lengths(graph, occupied, bundles));
        var boxes = new LabelledBoxes(middles, occupied, [.. edges.Select(e => Tether(graph, e, bundles))]);
        boxes.Separate();
        var arrangement = new Arrangement(graph.Nodes.Length, graph.Edges.Length);
        for (var n = 0; n < graph.Nodes.Length; n++)
            arrangement.Nodes[n] = SelfLoops.BoxWithin(graph, n, boxes.CenterOf(n), occupied[n]);
        for (var i = 0; i < edges.Length; i++)
        {
            var edge = graph.Edges[edges[i]];
            var label = boxes.CenterOf(graph.Nodes.Length + i);
            arrangement.Labels[edges[i]] = DiagramBox.Around(label, edge.LabelWidth, edge.LabelHeight);
            arrangement.Curves[edges[i]] = Through(arrangement.Nodes[edge.Source].Center, label, arrangement.Nodes[edge.Target].Center);
        }

        SelfLoops.Draw(graph, arrangement);
        LineBends.Bend(graph, arrangement);
        return arrangement;
    }

    // Two hubs stand further apart than a hub and its leaf (Gansner, Koren and North, "Graph drawing by stress majorization", 2004), and labels need room.
    private static List<(int Source, int Target, double Length)> Lengths(LayoutGraph graph, LayoutNode[] nodes, (int First, int Second, int[] Edges)[] bundles)
    {
        var neighbours = Enumerable.Range(0, nodes.Length).Select(static _ => new HashSet<int>()).ToArray();
        foreach (var (first, second, _) in bundles)
        {
            neighbours[first].Add(second);
            neighbours[second].Add(first);
        }

        return [.. bundles.Select(b => (b.First, b.Second, LengthOf(b)))];

        double LengthOf((int First, int Second, int[] Edges) bundle)
        {
            var shared = neighbours[bundle.First].Count(neighbours[bundle.Second].Contains);
            var alone = neighbours[bundle.First].Count + neighbours[bundle.Second].Count - (2 * shared);
            var label = bundle.Edges.Max(e => graph.Edges[e].LabelWidth);
            var sizes = (nodes[bundle.First].Width + nodes[bundle.First].Height + nodes[bundle.Second].Width + nodes[bundle.Second].Height) / 4;
            return 20 + sizes + (0.7 * label) + (14 * Math.Sqrt(Math.Max(0, alone - 2)));
        }
    }

    private static LabelTether Tether(LayoutGraph graph, int e, (int First, int Second, int[] Edges)[] bundles)
    {
        var edge = graph.Edges[e];
        var (first, second) = (Math.Min(edge.Source, edge.Target), Math.Max(edge.Source, edge.Target));
        var bundle = bundles.First(b => b.First == first && b.Second == second).Edges;
        var place = Array.IndexOf(bundle, e) - ((bundle.Length - 1) / 2.0);
        return new LabelTether(first, second, place * (edge.LabelHeight + ParallelGap), new LayoutNode(edge.LabelWidth, edge.LabelHeight));
    }

    private static List<DiagramPoint> Through(DiagramPoint source, DiagramPoint label, DiagramPoint target)
    {
        var (dx, dy) = (target.X - source.X, target.Y - source.Y);
        var length = Math.Max(1e-6, Math.Sqrt((dx * dx) + (dy * dy)));
        var before = Distance(source, label) / 3 / length;
        var after = Distance(label, target) / 3 / length;
        return
        [
            source, DiagramPoint.Between(source, label, 1 / 3.0), new(label.X - (dx * before), label.Y - (dy * before)), label,
            new(label.X + (dx * after), label.Y + (dy * after)), DiagramPoint.Between(target, label, 1 / 3.0), target,
        ];
    }

    private static double Distance(DiagramPoint a, DiagramPoint b) => Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));
}
