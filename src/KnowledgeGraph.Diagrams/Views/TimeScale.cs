using System.Globalization;

namespace KnowledgeGraph.Diagrams;

/// <summary>
/// Places days from left to right. News comes in bursts years apart, so the distance between two days that matter grows with the days between them only up to
/// a limit; where it stops growing the axis is broken, and says so.
/// </summary>
internal sealed class TimeScale
{
    private const double PixelsPerDay = 7;
    private const double LeastStep = 16;
    private const double MostStep = 110;
    private const double Edge = 26;

    private readonly Dictionary<DateOnly, double> _places = [];

    public TimeScale(IEnumerable<Period> periods)
    {
        var days = new SortedSet<DateOnly>(periods.SelectMany(static p => new[] { p.Start, p.End }).OfType<DateOnly>());
        var x = Edge;
        DateOnly? before = null;
        foreach (var day in days)
        {
            if (before is { } last)
            {
                var step = (day.DayNumber - last.DayNumber) * PixelsPerDay;
                if (step > MostStep) Breaks.Add(x + (MostStep / 2));
                x += Math.Clamp(step, LeastStep, MostStep);
            }

            _places[day] = x;
            before = day;
        }

        Width = x + Edge;
        Ticks = TicksOf(days);
    }

    /// <summary>The right end.</summary>
    public double Width { get; }

    /// <summary>Where the axis leaves days out.</summary>
    public List<double> Breaks { get; } = [];

    /// <summary>The days written at the axis, with room for each.</summary>
    public List<(double X, string Text)> Ticks { get; }

    /// <summary>Where a period begins and ends.</summary>
    public (double From, double To) PlaceOf(Period period) =>
        (period.Start is { } start ? _places[start] : 0, period.End is { } end ? _places[end] : Width);

    private List<(double X, string Text)> TicksOf(IEnumerable<DateOnly> days)
    {
        var ticks = new List<(double X, string Text)>();
        foreach (var day in days)
        {
            var x = _places[day];
            var text = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            if (ticks.Count == 0 || x - ticks[^1].X > TextWidth.Of(text, PictureLabels.EdgeSize) + 12) ticks.Add((x, text));
        }

        return ticks;
    }
}
