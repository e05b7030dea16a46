namespace KnowledgeGraph.Diagrams;

/// <summary>Draws what the signs of a picture mean: only those that it shows, in rows that fit its width.</summary>
internal sealed class LegendPainter
{
    private const double RowHeight = 24;
    private const double Sign = 34;
    private const double Gap = 22;

    private readonly List<(string Words, Action<SvgCanvas, DiagramBox> Draw)> _entries = [];
    private readonly List<DiagramPoint> _places = [];

    public LegendPainter(DiagramLegend legend, IEnumerable<(string Name, int Style)> types, double width)
    {
        foreach (var (name, style) in types)
            Add(Words.OfType(name), (canvas, box) => NodePainter.DrawShape(canvas, ShapeOutline.Of(style), style, box));

        if (legend.HasUnknown)
            Add("not named by the articles", static (canvas, box) => NodePainter.DrawShape(canvas, NodeShape.Unknown, -1, box with { X = box.X + 9, Width = 16 }));
        if (legend.Lines.Any(static line => line != LineStyle.Solid))
            foreach (var line in legend.Lines) Add(DiagramLegend.Meaning(line), (canvas, box) => DrawLine(canvas, line, isSymmetric: false, box));
        if (legend.HasSymmetric) Add("holds both ways", static (canvas, box) => DrawLine(canvas, LineStyle.Solid, isSymmetric: true, box));
        if (legend.HasCounts)
            Add("said twice", static (canvas, box) => canvas.Text("kg-small", "×2", box.Center.X, box.Center.Y + 4, TextWidth.Of("×2", PictureLabels.EdgeSize)));
        Place(width);
    }

    /// <summary>The height of all rows.</summary>
    public double Height { get; private set; }

    /// <summary>The width of the widest row.</summary>
    public double Width { get; private set; }

    /// <summary>Draws it below a height.</summary>
    public void Draw(SvgCanvas canvas, double left, double top)
    {
        for (var i = 0; i < _entries.Count; i++)
        {
            var (words, draw) = _entries[i];
            var (x, y) = (left + _places[i].X, top + _places[i].Y);
            draw(canvas, new DiagramBox(x, y + 4, Sign, 16));
            canvas.Text("kg-small", words, x + Sign + 7, y + 16, TextWidth.Of(words, PictureLabels.EdgeSize), "start");
        }
    }

    private void Add(string words, Action<SvgCanvas, DiagramBox> draw) => _entries.Add((TextBlock.Of(words, PictureLabels.EdgeSize, 240, 1).Lines[0], draw));

    private void Place(double width)
    {
        var (x, y) = (0.0, 0.0);
        foreach (var (words, _) in _entries)
        {
            var size = Sign + 7 + TextWidth.Of(words, PictureLabels.EdgeSize);
            if (x > 0 && x + size > width) (x, y) = (0, y + RowHeight);
            _places.Add(new DiagramPoint(x, y));
            Width = Math.Max(Width, x + size);
            x += size + Gap;
        }

        Height = _entries.Count == 0 ? 0 : y + RowHeight;
    }

    private static void DrawLine(SvgCanvas canvas, LineStyle line, bool isSymmetric, DiagramBox box)
    {
        var node = new DiagramNode("", "", "", null);
        var (y, third) = (box.Center.Y, box.Width / 3);
        var edge = new DiagramEdge(node, node, "", "", 1, line, isSymmetric);
        DiagramPoint[] curve = [new(box.X, y), new(box.X + third, y), new(box.Right - third, y), new(box.Right, y)];
        EdgePainter.DrawLine(canvas, edge, curve);
        if (line == LineStyle.Crossed) EdgePainter.DrawCross(canvas, curve, []);
    }
}
