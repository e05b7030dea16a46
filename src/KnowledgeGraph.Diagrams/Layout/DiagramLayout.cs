using System.Collections.Immutable;

namespace KnowledgeGraph.Diagrams;

/// <summary>
/// Where everything of a picture stands. No two boxes of nodes or labels overlap. The same picture and options give the same places on every machine: the
/// algorithms use no randomness but a fixed sequence and only operations whose results do not depend on the processor. Immutable and thread-safe.
/// </summary>
public sealed class DiagramLayout
{
    private DiagramLayout(ImmutableArray<DiagramBox> nodes, ImmutableArray<DiagramRoute> routes, LayoutKind kind)
    {
        Nodes = nodes;
        Routes = routes;
        Kind = kind;
    }

    /// <summary>The boxes around the shapes of the nodes, in the order of <see cref="DiagramModel.Nodes"/>.</summary>
    public ImmutableArray<DiagramBox> Nodes { get; }

    /// <summary>The ways of the edges, in the order of <see cref="DiagramModel.Edges"/>.</summary>
    public ImmutableArray<DiagramRoute> Routes { get; }

    /// <summary>How the nodes found their places: <see cref="LayoutKind.Layered"/> or <see cref="LayoutKind.Force"/>.</summary>
    public LayoutKind Kind { get; }

    /// <summary>The width, in pixels from 0, of what is drawn.</summary>
    public double Width { get; private init; }

    /// <summary>The height, in pixels from 0, of what is drawn.</summary>
    public double Height { get; private init; }

    /// <summary>Lays out a picture.</summary>
    /// <param name="model">The picture.</param>
    /// <param name="options">The direction and kind of layout; the standard ones where <see langword="null"/>.</param>
    public static DiagramLayout Of(DiagramModel model, SvgOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        var labels = new PictureLabels(model);
        return labels.Nodes.Length == 0 ? new DiagramLayout([], [], LayoutKind.Layered) : Create(labels, options ?? new SvgOptions());
    }

    internal static DiagramLayout Create(PictureLabels labels, SvgOptions options)
    {
        var (arrangement, kind) = LayoutChoice.Arrange(labels, options);
        var bounds = arrangement.Bounds();
        var nodes = arrangement.Nodes.Select(box => box.Moved(-bounds.X, -bounds.Y)).ToImmutableArray();
        var outlines = nodes.Select((box, i) => ShapeOutline.Polygon(labels.Nodes[i].Shape, box)).ToArray();
        var routes = labels.Edges.Select((edge, i) =>
        {
            var curve = arrangement.Curves[i].Select(p => new DiagramPoint(p.X - bounds.X, p.Y - bounds.Y)).ToList();
            var clipped = edge.Source == edge.Target ? curve : CurveClip.Between(outlines[edge.Source], outlines[edge.Target], curve);
            return new DiagramRoute([.. clipped], arrangement.Labels[i].Moved(-bounds.X, -bounds.Y));
        });
        return new DiagramLayout(nodes, [.. routes], kind) { Width = bounds.Width, Height = bounds.Height };
    }
}
