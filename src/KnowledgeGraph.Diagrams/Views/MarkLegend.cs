using System.Collections.Immutable;

namespace KnowledgeGraph.Diagrams;

/// <summary>The marks that say how firmly something is said: full, hollow, dotted, crossed.</summary>
internal static class MarkLegend
{
    public const double Height = 24;
    private const double Radius = 4.5;

    /// <summary>The kinds that a legend explains: none where all is stated as fact.</summary>
    public static ImmutableArray<LineStyle> Of(IEnumerable<LineStyle> lines)
    {
        ImmutableArray<LineStyle> kinds = [.. lines.Distinct().Order()];
        return kinds is [LineStyle.Solid] ? [] : kinds;
    }

    /// <summary>Draws the marks with their meaning in a row.</summary>
    public static void Draw(SvgCanvas canvas, ImmutableArray<LineStyle> kinds, double left, double top)
    {
        foreach (var kind in kinds)
        {
            var words = DiagramLegend.Meaning(kind);
            DrawMark(canvas, kind, new(left + 6, top + 12));
            canvas.Text("kg-small", words, left + 18, top + 16, TextWidth.Of(words, PictureLabels.EdgeSize), "start");
            left += 18 + TextWidth.Of(words, PictureLabels.EdgeSize) + 24;
        }
    }

    /// <summary>Draws a mark.</summary>
    public static void DrawMark(SvgCanvas canvas, LineStyle kind, DiagramPoint center)
    {
        switch (kind)
        {
            case LineStyle.Solid:
                canvas.Circle("kg-head", center, Radius);
                break;
            case LineStyle.Dashed:
                canvas.Circle("kg-line kg-ring", center, Radius);
                break;
            case LineStyle.Dotted:
                canvas.Circle("kg-line kg-dotted kg-ring", center, Radius);
                break;
            default:
                canvas.Lines("kg-cross", [new(center.X - 4, center.Y - 4), new(center.X + 4, center.Y + 4)]);
                canvas.Lines("kg-cross", [new(center.X - 4, center.Y + 4), new(center.X + 4, center.Y - 4)]);
                break;
        }
    }
}
