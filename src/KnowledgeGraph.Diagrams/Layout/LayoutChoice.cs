namespace KnowledgeGraph.Diagrams;

/// <summary>Chooses how nodes find their places, lays out the connected parts and puts them side by side.</summary>
internal static class LayoutChoice
{
    private const int MaxLayeredNodes = 60;
    private const int MaxLayeredEdges = 90;
    private const int SmallPart = 6;
    private const double PartGap = 44;

    // A picture below the first fits a page as it is; layers are easier to read, so they may take so much more room.
    private const double SmallCost = 700 * 700;
    private const double LayeredBonus = 1.6;

    // Width by height of pages, columns and screens.
    private const double Tallest = 0.6;
    private const double Widest = 3.2;

    public static (Arrangement Arrangement, LayoutKind Kind) Arrange(PictureLabels labels, SvgOptions options)
    {
        if (options.Layout == LayoutKind.Force) return (Arrange(labels, options, LayoutKind.Force), LayoutKind.Force);
        if (options.Layout == LayoutKind.Layered) return (Arrange(labels, options, LayoutKind.Layered), LayoutKind.Layered);
        if (labels.Nodes.Length > MaxLayeredNodes || labels.Edges.Length > MaxLayeredEdges) return (Arrange(labels, options, LayoutKind.Force), LayoutKind.Force);
        var layered = Arrange(labels, options, LayoutKind.Layered);
        if (Cost(layered) <= SmallCost) return (layered, LayoutKind.Layered);
        var force = Arrange(labels, options, LayoutKind.Force);
        return Cost(force) * LayeredBonus < Cost(layered) ? (force, LayoutKind.Force) : (layered, LayoutKind.Layered);
    }

    // The area that a picture takes on a page, with what is left free beside or below it where its proportions fit none.
    private static double Cost(Arrangement arrangement)
    {
        var bounds = arrangement.Bounds();
        var proportion = bounds.Width / Math.Max(1, bounds.Height);
        return bounds.Width * bounds.Height * Math.Max(1, Math.Max(proportion / Widest, Tallest / proportion));
    }

    private static Arrangement Arrange(PictureLabels labels, SvgOptions options, LayoutKind kind)
    {
        var graph = GraphOf(labels, options);
        var parts = Component.Of(graph).Select(component => (Component: component, Arrangement: ArrangePart(component.Extract(graph), kind))).ToList();
        var whole = new Arrangement(graph.Nodes.Length, graph.Edges.Length);
        var bounds = parts.ConvertAll(static part => part.Arrangement.Bounds());
        var places = ShelfPacking.Place([.. bounds.Select(static b => new LayoutNode(b.Width, b.Height))], PartGap);
        for (var i = 0; i < parts.Count; i++) whole.Place(parts[i].Arrangement, parts[i].Component, places[i].X - bounds[i].X, places[i].Y - bounds[i].Y);
        return whole;
    }

    private static Arrangement ArrangePart(LayoutGraph graph, LayoutKind kind)
    {
        if (ChainLayout.TryArrange(graph) is { } chain) return chain;
        return kind == LayoutKind.Layered || graph.Nodes.Length <= SmallPart ? LayeredLayout.Arrange(graph) : ForceLayout.Arrange(graph);
    }

    private static LayoutGraph GraphOf(PictureLabels labels, SvgOptions options) => new(
        [.. labels.Nodes.Select(static node => new LayoutNode(node.Width, node.Height))],
        [.. labels.Edges.Select(static edge => new LayoutEdge(edge.Source, edge.Target, edge.Width, edge.Height))],
        options.Direction);
}
