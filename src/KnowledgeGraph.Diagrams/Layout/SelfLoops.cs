namespace KnowledgeGraph.Diagrams;

/// <summary>Edges from a node to itself hang below its box, one beside the other, each with its label under it.</summary>
internal static class SelfLoops
{
    private const double ArchWidth = 30;
    private const double ArchHeight = 22;
    private const double Gap = 8;

    /// <summary>The room that a node takes with its loops.</summary>
    public static LayoutNode Occupied(LayoutGraph graph, int node)
    {
        var box = graph.Nodes[node];
        var (width, height) = (0.0, 0.0);
        foreach (var loop in graph.Edges.Where(e => e.IsLoop && e.Source == node))
        {
            width += Math.Max(ArchWidth, loop.LabelWidth) + Gap;
            height = Math.Max(height, ArchHeight + loop.LabelHeight + 2);
        }

        return new LayoutNode(Math.Max(box.Width, width), box.Height + height);
    }

    /// <summary>The box itself in the room that it takes with its loops: in the upper middle.</summary>
    public static DiagramBox BoxWithin(LayoutGraph graph, int node, DiagramPoint center, LayoutNode occupied)
    {
        var box = graph.Nodes[node];
        return new DiagramBox(center.X - (box.Width / 2), center.Y - (occupied.Height / 2), box.Width, box.Height);
    }

    /// <summary>Draws the loops below the boxes, which must stand.</summary>
    public static void Draw(LayoutGraph graph, Arrangement arrangement)
    {
        for (var node = 0; node < graph.Nodes.Length; node++)
        {
            var loops = Enumerable.Range(0, graph.Edges.Length).Where(e => graph.Edges[e].IsLoop && graph.Edges[e].Source == node).ToList();
            if (loops.Count == 0) continue;
            var box = arrangement.Nodes[node];
            var left = box.Center.X - (loops.Sum(e => Math.Max(ArchWidth, graph.Edges[e].LabelWidth) + Gap) / 2);
            foreach (var e in loops)
            {
                var loop = graph.Edges[e];
                var width = Math.Max(ArchWidth, loop.LabelWidth) + Gap;
                var middle = left + (width / 2);
                // Where the box is narrower than its loops the arch still starts at it.
                var from = Math.Clamp(middle - (ArchWidth / 2), box.X + 6, Math.Max(box.X + 6, box.Right - 6));
                var to = Math.Clamp(middle + (ArchWidth / 2), Math.Min(box.X + 6, box.Right - 6), box.Right - 6);
                var low = box.Bottom + (ArchHeight * 4 / 3) - 5;
                arrangement.Curves[e] = [new(from, box.Bottom), new(middle - (ArchWidth * 0.8), low), new(middle + (ArchWidth * 0.8), low), new(to, box.Bottom)];
                arrangement.Labels[e] = new DiagramBox(middle - (loop.LabelWidth / 2), box.Bottom + ArchHeight, loop.LabelWidth, loop.LabelHeight);
                left += width;
            }
        }
    }
}
