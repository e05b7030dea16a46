using System.Globalization;

namespace KnowledgeGraph.Diagrams;

/// <summary>Draws edges: the line, what it says by its kind, its heads, and the label.</summary>
internal static class EdgePainter
{
    private const double HeadLength = 9;
    private const double HeadWidth = 4.2;
    private const double CrossRoom = 10.5;

    // Shares of a line at which its cross may stand, from the middle of its halves outwards.
    private static readonly double[] CrossPlaces = [0.75, 0.25, 0.7, 0.3, 0.8, 0.2, 0.65, 0.35, 0.85, 0.15, 0.6, 0.4, 0.55, 0.45, 0.9, 0.1, 0.5];

    /// <summary>The line of an edge with its heads.</summary>
    public static void DrawLine(SvgCanvas canvas, DiagramEdge edge, IReadOnlyList<DiagramPoint> curve)
    {
        var points = curve.ToList();
        var width = WidthOf(edge.ClaimCount);
        var tip = Shorten(points);
        List<DiagramPoint> tail = [];
        if (edge.IsSymmetric)
        {
            points.Reverse();
            tail.AddRange(Shorten(points));
            points.Reverse();
        }

        canvas.Curve("kg-line" + Style(edge.Line), points, width);
        canvas.Lines("kg-head", [.. tip], isClosed: true);
        if (tail.Count > 0) canvas.Lines("kg-head", [.. tail], isClosed: true);
    }

    /// <summary>The cross of an edge that is denied, where its line is seen: not behind a box or a word.</summary>
    public static void DrawCross(SvgCanvas canvas, IReadOnlyList<DiagramPoint> curve, IReadOnlyCollection<DiagramBox> taken)
    {
        var points = curve.ToList();
        var near = taken.Where(box => box.Overlaps(HullOf(points), CrossRoom)).ToList();
        // Nor upon its heads, as long as there is room elsewhere.
        var center = PlaceOf(points, near, 2 * CrossRoom) ?? PlaceOf(points, near, 0) ?? CurveClip.At(points, 0.2);
        canvas.Lines("kg-cross", [new(center.X - 5, center.Y - 5), new(center.X + 5, center.Y + 5)]);
        canvas.Lines("kg-cross", [new(center.X - 5, center.Y + 5), new(center.X + 5, center.Y - 5)]);
    }

    /// <summary>The label of an edge on a ground that interrupts its line.</summary>
    public static void DrawLabel(SvgCanvas canvas, EdgeLabel label, DiagramBox box)
    {
        canvas.Box("kg-back", box, 3);
        canvas.Text("kg-small", label.Text.Lines[0], box.Center.X, box.Center.Y + 4, label.Text.Width);
    }

    /// <summary>A sentence for who points at an edge.</summary>
    public static string Describe(DiagramEdge edge)
    {
        var when = edge.Periods.IsEmpty ? "" : $", {string.Join(", ", edge.Periods.Take(3))}{(edge.Periods.Length > 3 ? " …" : "")}";
        var claims = edge.ClaimCount == 1 ? "1 claim" : string.Create(CultureInfo.InvariantCulture, $"{edge.ClaimCount} claims");
        return $"{edge.Source.Caption} {Words.OfRelation(edge.Relation)} {edge.Target.Caption}: {DiagramLegend.Meaning(edge.Line)}, {claims}{when}";
    }

    /// <summary>The classes of a kind of line, after a blank.</summary>
    public static string Style(LineStyle line) => line switch
    {
        LineStyle.Dashed => " kg-dashed",
        LineStyle.Dotted => " kg-dotted",
        _ => "",
    };

    private static double WidthOf(int claims) => claims switch { 1 => 1.3, <= 3 => 1.9, <= 7 => 2.6, _ => 3.4 };

    // The line ends within its head, whose corners come back.
    private static DiagramPoint[] Shorten(List<DiagramPoint> points)
    {
        var end = points[^1];
        var from = points[^2];
        for (var i = 3; i <= points.Count && Distance(from, end) < 0.5; i++) from = points[^i];
        var length = Math.Max(1e-6, Distance(from, end));
        var (dx, dy) = ((end.X - from.X) / length, (end.Y - from.Y) / length);
        var foot = new DiagramPoint(end.X - (dx * HeadLength), end.Y - (dy * HeadLength));
        points[^1] = new DiagramPoint(end.X - (dx * (HeadLength - 3)), end.Y - (dy * (HeadLength - 3)));
        return [end, new(foot.X - (dy * HeadWidth), foot.Y + (dx * HeadWidth)), new(foot.X + (dy * HeadWidth), foot.Y - (dx * HeadWidth))];
    }

    private static DiagramPoint? PlaceOf(List<DiagramPoint> points, List<DiagramBox> taken, double fromEnds)
    {
        foreach (var share in CrossPlaces)
        {
            var place = share * (points.Count / 3);
            var piece = Math.Min((int)place, (points.Count / 3) - 1);
            var at = CurveClip.At(points[(piece * 3)..((piece * 3) + 4)], place - piece);
            var isAtEnd = Distance(at, points[^1]) < fromEnds || Distance(at, points[0]) < fromEnds;
            if (!isAtEnd && !taken.Exists(box => box.Overlaps(DiagramBox.Around(at, CrossRoom, CrossRoom)))) return at;
        }

        return null;
    }

    private static DiagramBox HullOf(List<DiagramPoint> points) =>
        points.Aggregate(DiagramBox.Around(points[0], 0, 0), static (hull, point) => hull.Hull(DiagramBox.Around(point, 0, 0)));

    private static double Distance(DiagramPoint a, DiagramPoint b) => Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));
}
