using System.Globalization;

namespace KnowledgeGraph.Diagrams;

/// <summary>Draws a picture as SVG.</summary>
internal static class SvgWriter
{
    private const double Margin = 22;
    private const double TitleHeight = 26;
    private const double LineHeight = 18;
    private const double LeastWidth = 380;

    /// <summary>The document.</summary>
    public static string Write(DiagramModel model, SvgOptions options)
    {
        var labels = new PictureLabels(model);
        if (labels.Nodes.IsEmpty) return WriteEmpty(model, options);
        var layout = DiagramLayout.Create(labels, options);
        var width = Math.Max(layout.Width, options.HasFrame ? LeastWidth : 0);
        var legend = new LegendPainter(model.Legend, labels.Types, width);
        var title = TextBlock.Of(model.Title, 20, width, 2, isBold: true);
        var head = options.HasFrame ? (title.Lines.Length * TitleHeight) + LineHeight + 14 : 0;
        var foot = options.HasFrame ? legend.Height + 18 : 0;
        var size = (width + (2 * Margin), Margin + head + layout.Height + foot + Margin);
        return SvgCanvas.Picture(size, model.Title, model.Description, options.Theme, canvas =>
        {
            if (options.HasFrame) DrawHead(canvas, title, Counts(model));
            Draw(canvas, labels, layout, Margin + ((width - layout.Width) / 2), Margin + head);
            if (!options.HasFrame) return;
            var top = Margin + head + layout.Height + 12;
            canvas.Lines("kg-rule", [new(Margin, top), new(Margin + width, top)]);
            legend.Draw(canvas, Margin, top + 6);
        });
    }

    /// <summary>The title and a line below it.</summary>
    public static void DrawHead(SvgCanvas canvas, TextBlock title, string words)
    {
        var baseline = Margin + 18;
        foreach (var line in title.Lines)
        {
            canvas.Text("kg-title", line, Margin, baseline, TextWidth.Of(line, 20, isBold: true), "start");
            baseline += TitleHeight;
        }

        canvas.Text("kg-soft", words, Margin, baseline - 4, TextWidth.Of(words, PictureLabels.NodeSize), "start");
    }

    private static void Draw(SvgCanvas canvas, PictureLabels labels, DiagramLayout layout, double x, double y)
    {
        // Lines first and labels next, so that no line lies on a word.
        for (var i = 0; i < labels.Edges.Length; i++)
        {
            var edge = labels.Edges[i].Edge;
            var curve = layout.Routes[i].Curve.Select(p => new DiagramPoint(p.X + x, p.Y + y)).ToList();
            canvas.Group(
                EdgePainter.Describe(edge),
                () => EdgePainter.DrawLine(canvas, edge, curve),
                ("data-source", edge.Source.Id), ("data-target", edge.Target.Id), ("data-relation", edge.RelationId));
        }

        for (var i = 0; i < labels.Edges.Length; i++) EdgePainter.DrawLabel(canvas, labels.Edges[i], layout.Routes[i].Label.Moved(x, y));
        DrawCrosses(canvas, labels, layout, x, y);
        for (var i = 0; i < labels.Nodes.Length; i++)
        {
            var (label, box) = (labels.Nodes[i], layout.Nodes[i].Moved(x, y));
            var title = label.Node.Type.Length == 0 ? "somebody whom the articles do not name" : $"{label.Node.Caption} ({Words.OfType(label.Node.Type)})";
            canvas.Group(title, () => NodePainter.Draw(canvas, label, box), ("data-node", label.Node.Id));
        }
    }

    private static void DrawCrosses(SvgCanvas canvas, PictureLabels labels, DiagramLayout layout, double x, double y)
    {
        var taken = layout.Nodes.Concat(layout.Routes.Select(static route => route.Label)).Select(box => box.Moved(x, y)).ToList();
        for (var i = 0; i < labels.Edges.Length; i++)
            if (labels.Edges[i].Edge.Line == LineStyle.Crossed) EdgePainter.DrawCross(canvas, [.. layout.Routes[i].Curve.Select(p => new DiagramPoint(p.X + x, p.Y + y))], taken);
    }

    private static string Counts(DiagramModel model)
    {
        var shown = model.IsComplete
            ? Count(model.Edges.Length, "relation", "relations")
            : string.Create(CultureInfo.InvariantCulture, $"showing {model.Edges.Length} of {model.TotalEdges} relations");
        var articles = model.Edges.SelectMany(static edge => edge.Claims).Select(static claim => claim.Evidence.ArticleId).Distinct(StringComparer.Ordinal).Count();
        var among = Count(model.Groups.Sum(static group => group.Nodes.Length), "name", "names");
        return articles == 0 ? $"{shown} among {among}" : $"{shown} among {among}, from {Count(articles, "article", "articles")}";
    }

    private static string Count(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    private static string WriteEmpty(DiagramModel model, SvgOptions options)
    {
        const string Words = "no relations to show";
        var title = TextBlock.Of(model.Title, 20, LeastWidth, 2, isBold: true);
        return SvgCanvas.Picture((LeastWidth + (2 * Margin), 110), model.Title, model.Description, options.Theme, canvas => DrawHead(canvas, title, Words));
    }
}
