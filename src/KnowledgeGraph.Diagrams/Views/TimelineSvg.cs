using System.Collections.Immutable;

namespace KnowledgeGraph.Diagrams;

/// <summary>Draws a timeline: a lane for each actor, a dot for a day, a bar for longer, what was done beside it.</summary>
internal sealed class TimelineSvg
{
    private const double Margin = 22;
    private const double Head = 84;
    private const double NameWidth = 220;
    private const double RowHeight = 21;
    private const double LanePadding = 7;
    private const double MaxTextWidth = 230;

    private readonly ImmutableArray<TimelineLane> _lanes;
    private readonly TimeScale _scale;
    private readonly List<List<(TimelineEvent Event, string Text, double From, double To, int Row)>> _placed = [];
    private readonly double _left;
    private double _width;

    private TimelineSvg(ImmutableArray<TimelineLane> lanes)
    {
        _lanes = lanes;
        _scale = new TimeScale(lanes.SelectMany(static lane => lane.Events).Select(static e => e.Period));
        _width = _scale.Width;
        var names = lanes.Select(static lane => TextWidth.Of(NameOf(lane), PictureLabels.NodeSize, isBold: true)).DefaultIfEmpty(0).Max();
        _left = Margin + names + 20;
        foreach (var lane in lanes) _placed.Add(Place(lane));
    }

    /// <summary>The document.</summary>
    public static string Write(DiagramModel model, Graph graph, SvgOptions options)
    {
        var picture = new TimelineSvg(TimelineLane.Of(model, graph));
        var title = options.Title ?? $"{model.Title}: timeline";
        var events = picture._lanes.Sum(static lane => lane.Events.Length);
        var words = FormattableString.Invariant($"{events} dated {(events == 1 ? "event" : "events")} of {picture._lanes.Length} {(picture._lanes.Length == 1 ? "actor" : "actors")}")
            + (model.Omission is { } omission ? $", {omission} relations" : "");
        var marks = MarkLegend.Of(model.Edges.Select(static edge => edge.Line));
        var height = Head + picture._placed.Sum(HeightOf) + 30;
        var width = Math.Max(picture._left + picture._width + Margin, 420);
        var head = TextBlock.Of(title, 20, width - (2 * Margin), 1, isBold: true);
        return SvgCanvas.Picture((width, height + MarkLegend.Height + Margin), title, $"{words}.", options.Theme, canvas =>
        {
            SvgWriter.DrawHead(canvas, head, words);
            picture.DrawBands(canvas, width);
            picture.DrawAxis(canvas, height - 30);
            picture.DrawLanes(canvas);
            MarkLegend.Draw(canvas, marks, Margin, height);
        });
    }

    private static string NameOf(TimelineLane lane) => TextBlock.Of(lane.Name, PictureLabels.NodeSize, NameWidth, 1, isBold: true).Lines[0];

    private static double HeightOf(List<(TimelineEvent Event, string Text, double From, double To, int Row)> lane) =>
        ((lane.Max(static e => e.Row) + 1) * RowHeight) + (2 * LanePadding);

    // Each event in the first row of its lane that is free from its place to the end of its words.
    private List<(TimelineEvent Event, string Text, double From, double To, int Row)> Place(TimelineLane lane)
    {
        var ends = new List<double>();
        var result = new List<(TimelineEvent, string, double, double, int)>();
        foreach (var e in lane.Events.OrderBy(e => _scale.PlaceOf(e.Period).From))
        {
            var (from, to) = _scale.PlaceOf(e.Period);
            var text = TextBlock.Of(e.Text, PictureLabels.EdgeSize, MaxTextWidth, 1);
            var end = Math.Max(to + 8, from + 10 + text.Width) + 12;
            var row = ends.FindIndex(x => x <= from - 6);
            if (row < 0)
            {
                row = ends.Count;
                ends.Add(0);
            }

            ends[row] = end;
            _width = Math.Max(_width, end);
            result.Add((e, text.Lines[0], from, to, row));
        }

        return result;
    }

    private void DrawBands(SvgCanvas canvas, double width)
    {
        var top = Head;
        for (var i = 0; i < _lanes.Length; i++)
        {
            var height = HeightOf(_placed[i]);
            if (i % 2 == 0) canvas.Box("kg-band", new DiagramBox(Margin - 8, top, width - (2 * Margin) + 16, height), 4);
            top += height;
        }
    }

    private void DrawLanes(SvgCanvas canvas)
    {
        var top = Head;
        for (var i = 0; i < _lanes.Length; i++)
        {
            var height = HeightOf(_placed[i]);
            var name = NameOf(_lanes[i]);
            canvas.Text("kg-strong", name, Margin, top + LanePadding + 14, TextWidth.Of(name, PictureLabels.NodeSize, isBold: true), "start");
            foreach (var (e, text, from, to, row) in _placed[i])
            {
                var y = top + LanePadding + (row * RowHeight);
                canvas.Group(Describe(_lanes[i], e), () => DrawEvent(canvas, e, text, _left + from, _left + to, y));
            }

            top += height;
        }
    }

    private static string Describe(TimelineLane lane, TimelineEvent e) => $"{e.Period}: {lane.Name} {e.Text} ({DiagramLegend.Meaning(e.Edge.Line)})";

    private static void DrawEvent(SvgCanvas canvas, TimelineEvent e, string text, double from, double to, double y)
    {
        // What lasts is a bar under its words with a dot at either end that is known.
        if (to - from > 1)
        {
            canvas.Curve("kg-line" + EdgePainter.Style(e.Edge.Line), [new(from, y + 17), new(from, y + 17), new(to, y + 17), new(to, y + 17)], 2.2);
            if (e.Period.Start is not null) canvas.Circle("kg-head", new(from, y + 17), 3);
            if (e.Period.End is not null) canvas.Circle("kg-head", new(to, y + 17), 3);
            canvas.Text("kg-small", text, from + 2, y + 11, TextWidth.Of(text, PictureLabels.EdgeSize), "start");
            return;
        }

        MarkLegend.DrawMark(canvas, e.Edge.Line, new(from, y + 10));
        canvas.Text("kg-small", text, from + 9, y + 14, TextWidth.Of(text, PictureLabels.EdgeSize), "start");
    }

    private void DrawAxis(SvgCanvas canvas, double y)
    {
        canvas.Lines("kg-rule", [new(_left, y + 6), new(_left + _scale.Width, y + 6)]);
        foreach (var x in _scale.Breaks)
        {
            canvas.Lines("kg-line", [new(_left + x - 5, y + 11), new(_left + x, y + 1)]);
            canvas.Lines("kg-line", [new(_left + x, y + 11), new(_left + x + 5, y + 1)]);
        }

        foreach (var (x, text) in _scale.Ticks)
        {
            canvas.Lines("kg-rule", [new(_left + x, Head), new(_left + x, y + 10)]);
            canvas.Text("kg-small kg-soft", text, _left + x, y + 22, TextWidth.Of(text, PictureLabels.EdgeSize));
        }
    }
}
