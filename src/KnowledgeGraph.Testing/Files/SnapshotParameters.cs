using System.Collections;
using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Testing;

/// <summary>Writes the parameters of a test's case into file names as Verify does.</summary>
internal static class SnapshotParameters
{
    /// <summary>The parameters: <c>year=2016_side=government</c>.</summary>
    /// <exception cref="GraphSnapshotException">KG4205: a name is not one.</exception>
    public static string Write(IEnumerable<(string Name, object? Value)> parameters) =>
        string.Join('_', parameters.Select(static parameter => $"{NameOf(parameter.Name)}={ValueOf(parameter.Value, isRoot: true)}"));

    private static string NameOf(string expression)
    {
        var name = expression.StartsWith('@') ? expression[1..] : expression;
        if (name.All(static c => char.IsLetterOrDigit(c) || c == '_') && !char.IsDigit(name[0])) return name;
        throw new GraphSnapshotException(
            $"error KG4205: '{expression}' is not a parameter of the test, so its value has no name in the snapshot's. " +
            "Give UseParameters the parameters themselves, or write GraphSnapshotOptions.Parameters by hand.");
    }

    private static string ValueOf(object? value, bool isRoot) => value switch
    {
        null => "null",
        string text => SnapshotName.Valid(text),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("h-mm-tt", CultureInfo.InvariantCulture),
        DateTime moment => DayAndTime(moment) + (moment.Kind == DateTimeKind.Unspecified ? "" : moment.Kind.ToString()),
        DateTimeOffset moment => DayAndTime(moment.DateTime) + OffsetOf(moment.Offset),
        DictionaryEntry pair => $"{ValueOf(pair.Key, isRoot: true)}={ValueOf(pair.Value, isRoot: true)}",
        IDictionary dictionary => Collection(Entries(dictionary), isRoot),
        IEnumerable items => Collection(items.Cast<object?>(), isRoot),
        IFormattable number => SnapshotName.Valid(number.ToString(null, CultureInfo.InvariantCulture)),
        _ => SnapshotName.Valid(value.ToString() ?? ""),
    };

    private static IEnumerable<object?> Entries(IDictionary dictionary)
    {
        foreach (DictionaryEntry entry in dictionary) yield return entry;
    }

    private static string Collection(IEnumerable<object?> items, bool isRoot)
    {
        var text = string.Join(',', items.Select(static item => ValueOf(item, isRoot: false)));
        return text.Length == 0 ? "[]" : isRoot ? text : $"[{text}]";
    }

    private static string DayAndTime(DateTime moment)
    {
        var ticks = moment.TimeOfDay.Ticks;
        var format = ticks == 0 ? "yyyy-MM-dd"
            : ticks % TimeSpan.TicksPerMinute == 0 ? "yyyy-MM-ddTHH-mm"
            : ticks % TimeSpan.TicksPerSecond == 0 ? "yyyy-MM-ddTHH-mm-ss"
            : "yyyy-MM-ddTHH-mm-ss.FFFFFFF";
        return moment.ToString(format, CultureInfo.InvariantCulture);
    }

    // +2, -3-30, +0: hours without leading zeros, minutes only where there are some.
    private static string OffsetOf(TimeSpan offset)
    {
        var text = new StringBuilder().Append(offset < TimeSpan.Zero ? '-' : '+')
            .Append(CultureInfo.InvariantCulture, $"{Math.Abs(offset.Hours)}");
        if (offset.Minutes != 0) text.Append(CultureInfo.InvariantCulture, $"-{Math.Abs(offset.Minutes):00}");
        return text.ToString();
    }
}
