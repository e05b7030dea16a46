namespace KnowledgeGraph.Diagrams;

/// <summary>Cuts curves off where they enter the outlines of their ends.</summary>
internal static class CurveClip
{
    private const int Halvings = 24;

    /// <summary>The curve from the outline of the first shape to that of the last.</summary>
    public static List<DiagramPoint> Between(DiagramPoint[] source, DiagramPoint[] target, List<DiagramPoint> curve)
    {
        var start = FromOutline(source, curve);
        start.Reverse();
        var both = FromOutline(target, start);
        both.Reverse();
        return both;
    }

    private static List<DiagramPoint> FromOutline(DiagramPoint[] outline, List<DiagramPoint> curve)
    {
        // Whole pieces that lie within the shape fall away.
        var first = 0;
        while (first + 6 < curve.Count && ShapeOutline.Contains(outline, curve[first + 3])) first += 3;
        var points = curve[first..];
        if (!ShapeOutline.Contains(outline, points[0])) return Reach(outline, points);
        var (inside, outside) = (0.0, 1.0);
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (inside + outside) / 2;
            if (ShapeOutline.Contains(outline, At(points, middle))) inside = middle;
            else outside = middle;
        }

        return [.. Rest(points, outside), .. points.Skip(4)];
    }

    // A port lies on the side of a box, and a shape may stay behind that side: the line goes on to it.
    private static List<DiagramPoint> Reach(DiagramPoint[] outline, List<DiagramPoint> points)
    {
        var (from, control) = (points[0], points[1]);
        var (dx, dy) = (from.X - control.X, from.Y - control.Y);
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        if (length < 1e-6) return points;
        for (var step = 0.5; step <= 60; step += 0.5)
        {
            var point = new DiagramPoint(from.X + (dx / length * step), from.Y + (dy / length * step));
            if (!ShapeOutline.Contains(outline, point)) continue;
            return step <= 0.5 ? points : [point, DiagramPoint.Between(point, from, 1 / 3.0), DiagramPoint.Between(point, from, 2 / 3.0), .. points];
        }

        return points;
    }

    /// <summary>The point of the first piece at a share of its parameter.</summary>
    public static DiagramPoint At(List<DiagramPoint> p, double t) => Rest(p, t)[0];

    // De Casteljau's division: what is left of the first piece from a share of its parameter on.
    private static DiagramPoint[] Rest(List<DiagramPoint> p, double t)
    {
        var (a, b, c) = (DiagramPoint.Between(p[0], p[1], t), DiagramPoint.Between(p[1], p[2], t), DiagramPoint.Between(p[2], p[3], t));
        var (d, e) = (DiagramPoint.Between(a, b, t), DiagramPoint.Between(b, c, t));
        return [DiagramPoint.Between(d, e, t), e, c, p[3]];
    }
}
