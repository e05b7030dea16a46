namespace KnowledgeGraph.Diagrams;

/// <summary>Draws who does what to whom as a table: a row for each who acts, a column for each who is acted on.</summary>
internal static class MatrixSvg
{
    private const double Margin = 22;
    private const double Head = 78;
    private const double CellWidth = 38;
    private const double CellHeight = 24;
    private const double NameWidth = 230;

    /// <summary>The document.</summary>
    public static string Write(DiagramModel model, GraphModel schema, SvgOptions options)
    {
        var signs = new RelationSigns(schema, options);
        // Plans and denials are no deeds and do not count.
        var edges = model.Edges.Where(static e => e.Source.EntityId is not null && e.Target.EntityId is not null && e.Line <= LineStyle.Dashed).ToList();
        var pairs = edges.Concat(edges.Where(static e => e.IsSymmetric && e.Source != e.Target).Select(static e => e with { Source = e.Target, Target = e.Source }))
            .ToLookup(static e => (e.Source.Id, e.Target.Id));
        var nodes = model.Nodes.Where(static n => n.EntityId is not null).ToList();
        var rows = nodes.Where(n => pairs.Any(p => p.Key.Item1 == n.Id)).OrderByDescending(n => WeightOf(p => p.Item1 == n.Id)).ToList();
        var columns = nodes.Where(n => pairs.Any(p => p.Key.Item2 == n.Id)).OrderByDescending(n => WeightOf(p => p.Item2 == n.Id)).ToList();
        return Draw(model, options, rows, columns, (row, column) => pairs[(row.Id, column.Id)].ToList() is { Count: > 0 } between ? MatrixCell.Of(between, signs) : null);

        int WeightOf(Func<(string, string), bool> isOf) => pairs.Where(p => isOf(p.Key)).Sum(static p => p.Sum(static e => e.ClaimCount));
    }

    private static string Draw(DiagramModel model, SvgOptions options, List<DiagramNode> rows, List<DiagramNode> columns, Func<DiagramNode, DiagramNode, MatrixCell?> cellOf)
    {
        var left = Margin + rows.Select(static n => WidthOf(n)).DefaultIfEmpty(0).Max() + 12;
        var top = Head + columns.Select(static n => WidthOf(n)).DefaultIfEmpty(0).Max() + 12;
        var (right, bottom) = (left + (columns.Count * CellWidth), top + (rows.Count * CellHeight));
        var title = options.Title ?? $"{model.Title}: who does what to whom";
        var words = FormattableString.Invariant($"{rows.Count} who act (rows), {columns.Count} who are acted on (columns)") + (model.Omission is { } o ? $", {o} relations" : "");
        var width = Math.Max(right + Margin, 560);
        return SvgCanvas.Picture((width, bottom + 62), title, $"{words}.", options.Theme, canvas =>
        {
            SvgWriter.DrawHead(canvas, TextBlock.Of(title, 20, width - (2 * Margin), 1, isBold: true), words);
            for (var r = 0; r < rows.Count; r++)
            {
                if (r % 2 == 0) canvas.Box("kg-band", new DiagramBox(Margin - 6, top + (r * CellHeight), right - Margin + 6, CellHeight));
                canvas.Text("", NameOf(rows[r]), left - 8, top + (r * CellHeight) + 16, WidthOf(rows[r]), "end");
            }

            for (var c = 0; c < columns.Count; c++)
                canvas.Text("", NameOf(columns[c]), left + (c * CellWidth) + (CellWidth / 2) + 4, top - 8, WidthOf(columns[c]), "start", isUpright: true);
            for (var r = 0; r < rows.Count; r++)
                for (var c = 0; c < columns.Count; c++)
                    if (cellOf(rows[r], columns[c]) is { } cell) DrawCell(canvas, cell, left + (c * CellWidth), top + (r * CellHeight));
            DrawLegend(canvas, bottom + 16);
        });
    }

    private static string NameOf(DiagramNode node) => TextBlock.Of(node.Caption, PictureLabels.NodeSize, NameWidth, 1).Lines[0];

    private static double WidthOf(DiagramNode node) => TextWidth.Of(NameOf(node), PictureLabels.NodeSize);

    private static void DrawCell(SvgCanvas canvas, MatrixCell cell, double x, double y) => canvas.Group(cell.Title, () =>
    {
        canvas.Box(cell.Style, new DiagramBox(x + 1, y + 1, CellWidth - 2, CellHeight - 2), 3);
        canvas.Text("kg-small kg-inverse", cell.Text, x + (CellWidth / 2), y + 16, Math.Min(CellWidth - 6, TextWidth.Of(cell.Text, PictureLabels.EdgeSize)));
    });

    private static void DrawLegend(SvgCanvas canvas, double y)
    {
        var x = Margin;
        foreach (var (cell, words) in new[]
        {
            (new MatrixCell(2, 0, 0, "friendly"), "friendly claims"), (new MatrixCell(0, 2, 0, "hostile"), "hostile claims"),
            (new MatrixCell(1, 2, 0, "both"), "both"), (new MatrixCell(0, 0, 2, "other"), "other claims"),
        })
        {
            DrawCell(canvas, cell, x, y);
            canvas.Text("kg-small", words, x + CellWidth + 6, y + 16, TextWidth.Of(words, PictureLabels.EdgeSize), "start");
            x += CellWidth + 6 + TextWidth.Of(words, PictureLabels.EdgeSize) + 20;
        }
    }
}
