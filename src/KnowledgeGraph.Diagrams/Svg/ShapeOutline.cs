namespace KnowledgeGraph.Diagrams;

/// <summary>The outlines of shapes, as polygons.</summary>
internal static class ShapeOutline
{
    private const int Shapes = 7;

    // A quarter of a circle in steps of 22.5 degrees: 1 - cosine and 1 - sine.
    private static readonly (double FromSide, double FromEnd)[] Quarter = [(0, 1), (0.0761, 0.6173), (0.2929, 0.2929), (0.6173, 0.0761), (1, 0)];

    /// <summary>The shape of the types of a group.</summary>
    public static NodeShape Of(int group) => (NodeShape)(group % Shapes);

    /// <summary>How much wider than its text a shape must be on either side.</summary>
    public static double Inset(NodeShape shape) => shape switch
    {
        NodeShape.Hexagon or NodeShape.Parallelogram => 16,
        NodeShape.Pill => 14,
        NodeShape.Octagon or NodeShape.Barred => 13,
        NodeShape.Unknown => 7,
        _ => 10,
    };

    /// <summary>The corners, clockwise from the upper left.</summary>
    public static DiagramPoint[] Polygon(NodeShape shape, DiagramBox box)
    {
        var (left, top, right, bottom, middle) = (box.X, box.Y, box.Right, box.Bottom, box.Center.Y);
        return shape switch
        {
            NodeShape.Hexagon => [new(left + 10, top), new(right - 10, top), new(right, middle), new(right - 10, bottom), new(left + 10, bottom), new(left, middle)],
            NodeShape.Parallelogram => [new(left + 9, top), new(right, top), new(right - 9, bottom), new(left, bottom)],
            NodeShape.Octagon =>
            [
                new(left + 8, top), new(right - 8, top), new(right, top + 8), new(right, bottom - 8),
                new(right - 8, bottom), new(left + 8, bottom), new(left, bottom - 8), new(left, top + 8),
            ],
            NodeShape.Pill or NodeShape.Unknown => Round(box, Math.Min(box.Width, box.Height) / 2),
            NodeShape.Rounded => Round(box, 6),
            _ => [new(left, top), new(right, top), new(right, bottom), new(left, bottom)],
        };
    }

    /// <summary>Whether a point lies within a convex polygon given clockwise.</summary>
    public static bool Contains(DiagramPoint[] polygon, DiagramPoint point)
    {
        for (var i = 0; i < polygon.Length; i++)
        {
            var (a, b) = (polygon[i], polygon[(i + 1) % polygon.Length]);
            if (((b.X - a.X) * (point.Y - a.Y)) - ((b.Y - a.Y) * (point.X - a.X)) < -1e-9) return false;
        }

        return true;
    }

    private static DiagramPoint[] Round(DiagramBox box, double radius) =>
    [
        .. Quarter.Select(q => new DiagramPoint(box.X + (q.FromSide * radius), box.Y + (q.FromEnd * radius))),
        .. Quarter.Select(q => new DiagramPoint(box.Right - (q.FromEnd * radius), box.Y + (q.FromSide * radius))),
        .. Quarter.Select(q => new DiagramPoint(box.Right - (q.FromSide * radius), box.Bottom - (q.FromEnd * radius))),
        .. Quarter.Select(q => new DiagramPoint(box.X + (q.FromEnd * radius), box.Bottom - (q.FromSide * radius))),
    ];
}
