namespace KnowledgeGraph.Diagrams;

/// <summary>Draws nodes: the shape of their type and their name.</summary>
internal static class NodePainter
{
    /// <summary>The node in its box.</summary>
    public static void Draw(SvgCanvas canvas, NodeLabel label, DiagramBox box)
    {
        var style = label.Node.IsFocus ? " kg-focus" : "";
        DrawShape(canvas, label.Shape, label.Group, box, style);
        var baseline = box.Center.Y - (label.Text.Lines.Length * PictureLabels.LineHeight / 2) + 12.5;
        foreach (var line in label.Text.Lines)
        {
            var width = TextWidth.Of(line, PictureLabels.NodeSize, label.Node.IsFocus);
            canvas.Text(label.Node.IsFocus ? "kg-strong" : "", line, box.Center.X, baseline, width);
            baseline += PictureLabels.LineHeight;
        }
    }

    /// <summary>The shape of a type alone, as a legend shows it too.</summary>
    public static void DrawShape(SvgCanvas canvas, NodeShape shape, int group, DiagramBox box, string style = "")
    {
        var colour = group < 0 ? "kg-node kg-unknown" : FormattableString.Invariant($"kg-node kg-t{group % SvgPalette.Count}{style}");
        switch (shape)
        {
            case NodeShape.Rounded:
                canvas.Box(colour, box, 6);
                break;
            case NodeShape.Pill or NodeShape.Unknown:
                canvas.Box(colour, box, Math.Min(box.Width, box.Height) / 2);
                break;
            case NodeShape.Barred:
                canvas.Box(colour, box);
                canvas.Lines(colour, [new(box.X + 5, box.Y), new(box.X + 5, box.Bottom)]);
                canvas.Lines(colour, [new(box.Right - 5, box.Y), new(box.Right - 5, box.Bottom)]);
                break;
            default:
                canvas.Lines(colour, ShapeOutline.Polygon(shape, box), isClosed: true);
                break;
        }
    }
}
