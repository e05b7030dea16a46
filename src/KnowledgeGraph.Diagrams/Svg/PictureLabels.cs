using System.Collections.Immutable;

namespace KnowledgeGraph.Diagrams;

/// <summary>The words of a picture as they are drawn, with their sizes.</summary>
internal sealed class PictureLabels
{
    public const double NodeSize = 13;
    public const double EdgeSize = 11;
    public const double LineHeight = 16;
    private const double MaxNodeWidth = 150;
    private const double MaxEdgeWidth = 150;

    public PictureLabels(DiagramModel model)
    {
        // The types with most entities get the colours that are easiest to tell apart, however many types there are.
        var styles = model.Groups.OrderByDescending(static group => group.Nodes.Length).Select(static (group, i) => (group.Name, Style: i))
            .ToDictionary(static p => p.Name, static p => p.Style, StringComparer.Ordinal);
        Nodes = [.. model.Nodes.Select(node => NodeOf(node, styles.GetValueOrDefault(node.Type, -1)))];
        Types = [.. model.Groups.Select(group => (group.Name, styles[group.Name]))];
        var numbers = model.Nodes.Select(static (node, i) => (node.Id, i)).ToDictionary(static p => p.Id, static p => p.i, StringComparer.Ordinal);
        Edges = [.. model.Edges.Select(edge => EdgeOf(edge, numbers[edge.Source.Id], numbers[edge.Target.Id]))];
    }

    public ImmutableArray<NodeLabel> Nodes { get; }

    public ImmutableArray<EdgeLabel> Edges { get; }

    /// <summary>The types in the order of the model, with the number of their colour and shape.</summary>
    public ImmutableArray<(string Name, int Style)> Types { get; }

    private static NodeLabel NodeOf(DiagramNode node, int group)
    {
        var text = TextBlock.Of(node.Caption, NodeSize, MaxNodeWidth, 3, node.IsFocus);
        return new NodeLabel(node, text, group, group < 0 ? NodeShape.Unknown : ShapeOutline.Of(group));
    }

    private static EdgeLabel EdgeOf(DiagramEdge edge, int source, int target)
    {
        return new EdgeLabel(edge, TextBlock.Of(edge.Label, EdgeSize, MaxEdgeWidth, 1), source, target);
    }
}
