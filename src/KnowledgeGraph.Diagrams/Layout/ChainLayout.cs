namespace KnowledgeGraph.Diagrams;

/// <summary>A long chain is laid in rows like lines of text, every second from right to left, because in one row it would be a thin strip.</summary>
internal static class ChainLayout
{
    private const int Shortest = 8;
    private const double Gap = 34;
    private const double RowGap = 54;

    /// <summary>The chain in rows; <see langword="null"/> where the graph is no long chain.</summary>
    public static Arrangement? TryArrange(LayoutGraph graph)
    {
        if (graph.Nodes.Length < Shortest || graph.Edges.Length != graph.Nodes.Length - 1 || graph.Edges.Any(static e => e.IsLoop)) return null;
        var edges = Enumerable.Range(0, graph.Nodes.Length).Select(static _ => new List<int>()).ToArray();
        for (var e = 0; e < graph.Edges.Length; e++)
        {
            edges[graph.Edges[e].Source].Add(e);
            edges[graph.Edges[e].Target].Add(e);
        }

        if (edges.Any(static list => list.Count > 2)) return null;
        var ends = Enumerable.Range(0, edges.Length).Where(n => edges[n].Count == 1).ToArray();
        // The end that the first arrow leaves is the beginning.
        var start = ends.FirstOrDefault(n => graph.Edges[edges[n][0]].Source == n, ends[0]);
        return Arrange(graph, Walk(graph, edges, start));
    }

    private static List<(int Node, int Edge)> Walk(LayoutGraph graph, List<int>[] edges, int start)
    {
        var (chain, before, node) = (new List<(int, int)>(), -1, start);
        while (true)
        {
            var next = edges[node].FindIndex(e => e != before);
            chain.Add((node, next < 0 ? -1 : edges[node][next]));
            if (next < 0) return chain;
            before = edges[node][next];
            node = graph.Edges[before].Source == node ? graph.Edges[before].Target : graph.Edges[before].Source;
        }
    }

    private static Arrangement Arrange(LayoutGraph graph, List<(int Node, int Edge)> chain)
    {
        var column = graph.Nodes.Max(static n => n.Width) + graph.Edges.Max(static e => e.LabelWidth) + Gap;
        var row = graph.Nodes.Max(static n => n.Height) + RowGap;
        // About half as high as wide.
        var columns = 3;
        while (columns * column < 2 * row * Math.Ceiling(chain.Count / (double)columns)) columns++;
        var arrangement = new Arrangement(graph.Nodes.Length, graph.Edges.Length);
        for (var i = 0; i < chain.Count; i++)
        {
            var place = i / columns % 2 == 0 ? i % columns : columns - 1 - (i % columns);
            var node = graph.Nodes[chain[i].Node];
            arrangement.Nodes[chain[i].Node] = DiagramBox.Around(new(place * column, i / columns * row), node.Width, node.Height);
        }

        for (var e = 0; e < graph.Edges.Length; e++)
        {
            var edge = graph.Edges[e];
            var (from, to) = (arrangement.Nodes[edge.Source].Center, arrangement.Nodes[edge.Target].Center);
            var (first, last) = (arrangement.Nodes[edge.Source], arrangement.Nodes[edge.Target]);
            // The label stands in the middle of what is seen of the line.
            var middle = Math.Abs(from.Y - to.Y) < 1
                ? new DiagramPoint(from.X < to.X ? (first.Right + last.X) / 2 : (last.Right + first.X) / 2, from.Y)
                : DiagramPoint.Between(from, to, 0.5);
            arrangement.Labels[e] = DiagramBox.Around(middle, edge.LabelWidth, edge.LabelHeight);
            arrangement.Curves[e] =
            [
                from, DiagramPoint.Between(from, middle, 1 / 3.0), DiagramPoint.Between(from, middle, 2 / 3.0), middle,
                DiagramPoint.Between(middle, to, 1 / 3.0), DiagramPoint.Between(middle, to, 2 / 3.0), to,
            ];
        }

        return arrangement;
    }
}
