namespace KnowledgeGraph.Diagrams;

/// <summary>
/// Bends lines around the boxes of those whom they do not concern. A line that meets none stays as it is; of the others the cheapest bend is taken that meets the
/// fewest boxes and labels and turns the least, its label moved into free room beside where no bend is enough. One edge after the other, in the picture's order.
/// </summary>
internal sealed class LineBends
{
    private const double Clearance = 3;
    private const double BoxCost = 100;
    private const double LabelCost = 6;
    private const double TurnCost = 1.5;
    private const double SideCost = 3;
    private const int MostPoints = 48;

    // How far a moved label may cost, a pixel.
    private const double WayCost = 0.04;

    // How the line turns at its label, and how far it swings out on the way, as shares of the way. No sines: they differ between processors.
    private static readonly double[] Turns = [0, 0.35, -0.35, 0.8, -0.8, 1.7, -1.7, 4, -4];
    private static readonly double[] Swings = [0, 0.15, -0.15, 0.3, -0.3, 0.5, -0.5, 0.8, -0.8, 1.2, -1.2];
    private static readonly double[] Steps = [0, 0.12, -0.12, 0.24, -0.24, 0.36, -0.36];
    private static readonly double[] Sides = [0, 14, -14, 28, -28, 45, -45, 65, -65, 90, -90, 120, -120, 160, -160, 210, -210];

    private readonly LayoutGraph _graph;
    private readonly Arrangement _arrangement;

    // What of the picture lies around a line: the boxes of others, and the labels of other lines.
    private readonly List<DiagramBox> _boxes = [];
    private readonly List<DiagramBox> _labels = [];

    /// <summary>A half of a line, from a node to the label, and what it costs.</summary>
    private readonly record struct Half(double Cost, DiagramPoint Outer, DiagramPoint Inner);

    private LineBends(LayoutGraph graph, Arrangement arrangement) => (_graph, _arrangement) = (graph, arrangement);

    /// <summary>Bends the lines of an arrangement whose nodes and labels stand.</summary>
    public static void Bend(LayoutGraph graph, Arrangement arrangement)
    {
        var bends = new LineBends(graph, arrangement);
        for (var e = 0; e < graph.Edges.Length; e++) if (!graph.Edges[e].IsLoop) bends.Bend(e);
    }

    private void Bend(int e)
    {
        var edge = _graph.Edges[e];
        var (source, target, label) = (_arrangement.Nodes[edge.Source].Center, _arrangement.Nodes[edge.Target].Center, _arrangement.Labels[e].Center);
        Gather(e);
        var curve = _arrangement.Curves[e];
        if (CostOf(curve[0], curve[1], curve[2], curve[3], BoxCost) + CostOf(curve[3], curve[4], curve[5], curve[6], BoxCost) < BoxCost) return;
        var (cost, bent) = Best(source, label, target, double.MaxValue);
        var best = (Cost: cost, Curve: bent ?? curve);
        if (best.Cost >= BoxCost) best = WithLabelMoved(e, source, label, target, best);
        _arrangement.Curves[e] = best.Curve;
        _arrangement.Labels[e] = DiagramBox.Around(best.Curve[3], edge.LabelWidth, edge.LabelHeight);
    }

    private (double Cost, List<DiagramPoint> Curve) WithLabelMoved(int e, DiagramPoint source, DiagramPoint label, DiagramPoint target, (double Cost, List<DiagramPoint> Curve) best)
    {
        var edge = _graph.Edges[e];
        var (x, y, length) = Direction(source, target);
        foreach (var step in Steps)
        {
            foreach (var side in Sides)
            {
                var place = new DiagramPoint(label.X + (x * step * length) - (y * side), label.Y + (y * step * length) + (x * side));
                var way = WayCost * (Math.Abs(side) + (Math.Abs(step) * length));
                if (way >= best.Cost || !IsFree(e, DiagramBox.Around(place, edge.LabelWidth, edge.LabelHeight))) continue;
                var moved = Best(source, place, target, best.Cost - way);
                if (moved.Curve is { } curve) best = (moved.Cost + way, curve);
            }
        }

        return best;
    }

    // The best way through a label, or none that costs less than a limit.
    private (double Cost, List<DiagramPoint>? Curve) Best(DiagramPoint source, DiagramPoint label, DiagramPoint target, double limit)
    {
        var (x, y, _) = Direction(source, target);
        var (best, curve) = (limit, (List<DiagramPoint>?)null);
        foreach (var turn in Turns)
        {
            var size = Math.Sqrt(1 + (turn * turn));
            var (dx, dy) = ((x - (y * turn)) / size, (y + (x * turn)) / size);
            var cost = TurnCost * Math.Abs(turn);
            if (cost >= best) continue;
            if (BestHalf(source, label, -dx, -dy, best - cost) is not { } first) continue;
            cost += first.Cost;
            if (BestHalf(target, label, dx, dy, best - cost) is not { } second) continue;
            cost += second.Cost;
            (best, curve) = (cost, [source, first.Outer, first.Inner, label, second.Inner, second.Outer, target]);
        }

        return (best, curve);
    }

    // From a node to the label, which it reaches against a direction; none that costs less than a limit where there is none.
    private Half? BestHalf(DiagramPoint node, DiagramPoint label, double dx, double dy, double limit)
    {
        var (x, y, length) = Direction(node, label);
        var inner = new DiagramPoint(label.X + (dx * length / 3), label.Y + (dy * length / 3));
        var best = (Half?)null;
        foreach (var swing in Swings)
        {
            var swung = SideCost * Math.Abs(swing);
            if (swung >= limit) continue;
            var outer = new DiagramPoint(node.X + (x * length / 3) - (y * length * swing), node.Y + (y * length / 3) + (x * length * swing));
            var cost = swung + CostOf(node, outer, inner, label, limit - swung);
            if (cost < limit) (best, limit) = (new Half(cost, outer, inner), cost);
        }

        return best;
    }

    // What the piece of a curve meets, each thing once; no more is counted once a limit is reached.
    private double CostOf(DiagramPoint a, DiagramPoint b, DiagramPoint c, DiagramPoint d, double limit)
    {
        var (_, _, length) = Direction(a, d);
        Span<DiagramPoint> points = stackalloc DiagramPoint[Math.Clamp((int)(length / 6), 12, MostPoints)];
        var hull = Sample(a, b, c, d, points);
        var cost = 0.0;
        foreach (var box in _boxes)
        {
            if (!box.Overlaps(hull, Clearance) || !Meets(box, Clearance, points)) continue;
            cost += BoxCost;
            if (cost >= limit) return cost;
        }

        foreach (var box in _labels)
        {
            if (!box.Overlaps(hull) || !Meets(box, 0, points)) continue;
            cost += LabelCost;
            if (cost >= limit) return cost;
        }

        return cost;
    }

    // Points along the piece of a curve, and the box around them.
    private static DiagramBox Sample(DiagramPoint a, DiagramPoint b, DiagramPoint c, DiagramPoint d, Span<DiagramPoint> points)
    {
        var (left, top, right, bottom) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        for (var i = 0; i < points.Length; i++)
        {
            var t = i / (double)(points.Length - 1);
            var u = 1 - t;
            var (p, q, r, s) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t);
            var (x, y) = ((p * a.X) + (q * b.X) + (r * c.X) + (s * d.X), (p * a.Y) + (q * b.Y) + (r * c.Y) + (s * d.Y));
            points[i] = new DiagramPoint(x, y);
            (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x), Math.Max(bottom, y));
        }

        return new DiagramBox(left, top, right - left, bottom - top);
    }

    private static bool Meets(DiagramBox box, double clearance, ReadOnlySpan<DiagramPoint> points)
    {
        var (left, right, top, bottom) = (box.X - clearance, box.Right + clearance, box.Y - clearance, box.Bottom + clearance);
        foreach (var point in points)
            if (point.X > left && point.X < right && point.Y > top && point.Y < bottom) return true;
        return false;
    }

    private void Gather(int e)
    {
        var edge = _graph.Edges[e];
        var (source, target) = (_arrangement.Nodes[edge.Source], _arrangement.Nodes[edge.Target]);
        var reach = source.Hull(target).Hull(_arrangement.Labels[e]);
        var margin = 220 + (0.3 * (reach.Width + reach.Height));
        _boxes.Clear();
        _labels.Clear();
        for (var n = 0; n < _arrangement.Nodes.Length; n++)
            if (n != edge.Source && n != edge.Target && _arrangement.Nodes[n].Overlaps(reach, margin)) _boxes.Add(_arrangement.Nodes[n]);
        for (var other = 0; other < _arrangement.Labels.Length; other++)
            if (other != e && _arrangement.Labels[other].Overlaps(reach, margin)) _labels.Add(_arrangement.Labels[other]);
    }

    private bool IsFree(int e, DiagramBox label)
    {
        var edge = _graph.Edges[e];
        return !_boxes.Exists(box => box.Overlaps(label, Clearance)) && !_labels.Exists(box => box.Overlaps(label, 1)) &&
            !_arrangement.Nodes[edge.Source].Overlaps(label, Clearance) && !_arrangement.Nodes[edge.Target].Overlaps(label, Clearance);
    }

    private static (double X, double Y, double Length) Direction(DiagramPoint from, DiagramPoint to)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var length = Math.Max(1e-6, Math.Sqrt((dx * dx) + (dy * dy)));
        return (dx / length, dy / length, length);
    }
}
