namespace KnowledgeGraph.Diagrams;

/// <summary>A node with the text in it; the group is -1 for somebody unknown.</summary>
internal sealed record NodeLabel(DiagramNode Node, TextBlock Text, int Group, NodeShape Shape)
{
    public double Width => Shape == NodeShape.Unknown ? 24 : Math.Max(36, Text.Width + (2 * ShapeOutline.Inset(Shape)));

    public double Height => Shape == NodeShape.Unknown ? 24 : (Text.Lines.Length * PictureLabels.LineHeight) + 14;
}
