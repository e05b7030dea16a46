namespace KnowledgeGraph.Diagrams;

/// <summary>Puts boxes in rows, the tallest first, on an area about one and a half times as wide as high.</summary>
internal static class ShelfPacking
{
    private const double Proportion = 1.5;

    /// <summary>The upper left corners of the boxes.</summary>
    public static DiagramPoint[] Place(LayoutNode[] boxes, double gap)
    {
        var area = boxes.Sum(b => (b.Width + gap) * (b.Height + gap));
        var width = Math.Max(boxes.Max(static b => b.Width), Math.Sqrt(area * Proportion));
        var places = new DiagramPoint[boxes.Length];
        var (x, y, height) = (0.0, 0.0, 0.0);
        foreach (var i in Enumerable.Range(0, boxes.Length).OrderByDescending(i => boxes[i].Height).ThenBy(static i => i))
        {
            if (x > 0 && x + boxes[i].Width > width + 0.01) (x, y, height) = (0, y + height + gap, 0);
            places[i] = new DiagramPoint(x, y);
            x += boxes[i].Width + gap;
            height = Math.Max(height, boxes[i].Height);
        }

        return places;
    }
}
