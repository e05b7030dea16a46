namespace KnowledgeGraph.Diagrams;

/// <summary>Draws who says what: a row for each fact, a column for each speaker, a mark where they say it.</summary>
internal static class SourceSvg
{
    private const double Margin = 22;
    private const double Head = 78;
    private const double CellWidth = 34;
    private const double RowHeight = 22;
    private const double FactWidth = 330;
    private const double NameWidth = 230;

    /// <summary>The document.</summary>
    public static string Write(DiagramModel model, Graph graph, SvgOptions options)
    {
        var table = SourceTable.Of(model, graph);
        var left = Margin + table.Facts.Select(static f => TextWidth.Of(Fact(f.Fact), PictureLabels.NodeSize)).DefaultIfEmpty(0).Max() + 14;
        var top = Head + table.Speakers.Select(static s => TextWidth.Of(Name(s), PictureLabels.NodeSize)).DefaultIfEmpty(0).Max() + 12;
        var (right, bottom) = (left + (table.Speakers.Length * CellWidth), top + (table.Facts.Length * RowHeight));
        var title = options.Title ?? $"{model.Title}: who says what";
        var words = FormattableString.Invariant($"{table.Facts.Length} facts, {table.Speakers.Length} sources") + (model.Omission is { } o ? $", {o} relations" : "");
        var width = Math.Max(right + Margin, 420);
        var marks = MarkLegend.Of(table.Facts.SelectMany(static f => f.Cells).SelectMany(static c => c).Select(static m => m.Line));
        return SvgCanvas.Picture((width, bottom + 56), title, $"{words}.", options.Theme, canvas =>
        {
            SvgWriter.DrawHead(canvas, TextBlock.Of(title, 20, width - (2 * Margin), 1, isBold: true), words);
            for (var c = 0; c < table.Speakers.Length; c++)
            {
                var name = Name(table.Speakers[c]);
                var x = left + (c * CellWidth) + (CellWidth / 2);
                canvas.Text("", name, x + 4, top - 8, TextWidth.Of(name, PictureLabels.NodeSize), "start", isUpright: true);
                canvas.Lines("kg-rule", [new(x, top - 2), new(x, bottom)]);
            }

            for (var r = 0; r < table.Facts.Length; r++) DrawRow(canvas, table, r, left, top + (r * RowHeight), right);
            MarkLegend.Draw(canvas, marks, Margin, bottom + 14);
        });
    }

    private static void DrawRow(SvgCanvas canvas, SourceTable table, int row, double left, double y, double right)
    {
        if (row % 2 == 0) canvas.Box("kg-band", new DiagramBox(Margin - 6, y, right - Margin + 6, RowHeight));
        var fact = Fact(table.Facts[row].Fact);
        canvas.Text("", fact, Margin, y + 15, TextWidth.Of(fact, PictureLabels.NodeSize), "start");
        for (var c = 0; c < table.Speakers.Length; c++)
        {
            var marks = table.Facts[row].Cells[c];
            var x = left + (c * CellWidth) + (CellWidth / 2) - ((marks.Length - 1) * 6);
            foreach (var (line, count) in marks)
            {
                var center = new DiagramPoint(x, y + 11);
                var title = FormattableString.Invariant($"{table.Speakers[c]}: {DiagramLegend.Meaning(line)}, {count}");
                canvas.Group(title, () => MarkLegend.DrawMark(canvas, line, center));
                if (count > 1 && marks.Length == 1)
                {
                    var number = FormattableString.Invariant($"{count}");
                    canvas.Text("kg-small", number, x + 7, y + 15, TextWidth.Of(number, PictureLabels.EdgeSize), "start");
                }

                x += 12;
            }
        }
    }

    private static string Fact(string text) => TextBlock.Of(text, PictureLabels.NodeSize, FactWidth, 1).Lines[0];

    private static string Name(string text) => TextBlock.Of(text, PictureLabels.NodeSize, NameWidth, 1).Lines[0];
}
