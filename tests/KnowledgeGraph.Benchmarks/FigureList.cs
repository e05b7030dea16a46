using System.Globalization;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Benchmarks;

/// <summary>What a benchmark measured, in the order in which it is shown.</summary>
internal sealed class FigureList
{
    private const double Large = 100;
    private readonly List<Figure> _figures = [];

    /// <summary>Adds a number. Fewer than a hundred is shown with two places, more without any.</summary>
    public void Add(string group, string label, string key, double value, string unit) => _figures.Add(new Figure(group, label, key, value, unit));

    /// <summary>Adds how many times larger one figure is than another, where both were measured.</summary>
    public void AddRatio(string group, string label, string key, string dividend, string divisor)
    {
        if (Find(dividend) is { } over && Find(divisor) is { Value: > 0 } under) Add(group, label, key, over.Value / under.Value, "x");
    }

    public Figure? Find(string key) => _figures.Find(figure => string.Equals(figure.Key, key, StringComparison.Ordinal));

    /// <summary>Takes over what another run found to be smaller.</summary>
    public void TakeSmaller(FigureList other)
    {
        for (var i = 0; i < _figures.Count; i++)
        {
            if (other.Find(_figures[i].Key) is { } figure && figure.Value < _figures[i].Value) _figures[i] = figure;
        }
    }

    /// <summary>A table for people: a block a group, numbers below each other.</summary>
    public string ToTable()
    {
        var text = new StringBuilder();
        var (label, value) = (_figures.Max(static f => f.Label.Length), _figures.Max(static f => Shown(f).Length));
        foreach (var group in _figures.GroupBy(static f => f.Group, StringComparer.Ordinal))
        {
            text.Append(text.Length > 0 ? "\n" : "").Append(group.Key).Append('\n');
            foreach (var figure in group)
            {
                text.Append("  ").Append(figure.Label.PadRight(label)).Append("  ").Append(Shown(figure).PadLeft(value))
                    .Append(figure.Unit.Length > 0 ? " " : "").Append(figure.Unit).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>One JSON object of numbers.</summary>
    public string ToJson()
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartObject();
            foreach (var figure in _figures) writer.WriteNumber(figure.Key, Math.Round(figure.Value, 3));
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static string Shown(Figure figure) => figure.Value.ToString(figure.Value < Large ? "0.00" : "#,0", CultureInfo.InvariantCulture);
}
