using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace KnowledgeGraph;

public readonly partial struct Period
{
    private const string Open = "..";

    /// <summary>Reads the text that <see cref="ToString()"/> writes. The empty text is <see cref="Unknown"/>.</summary>
    /// <exception cref="FormatException">The text is not a period.</exception>
    public static Period Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)" />
    public static Period Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var period) ? period : throw new FormatException($"'{s}' is not a period such as 2016-10-24, 2016-10 or 2012/..");

    /// <summary>Reads the text that <see cref="ToString()"/> writes, if it is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Period result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string?, out Period)" />
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Period result)
    {
        result = default;
        return s is not null && TryParse(s.AsSpan(), provider, out result);
    }

    /// <inheritdoc cref="TryParse(string?, out Period)" />
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Period result)
    {
        result = default;
        if (s.IsEmpty) return true;
        var slash = s.IndexOf('/');
        if (slash < 0) return TryParsePart(s, out result);
        if (!TryParseEnd(s[..slash], out var first) || !TryParseEnd(s[(slash + 1)..], out var last)) return false;
        if (first.IsKnown && last.IsKnown && first._start > last._end) return false;
        result = Between(first, last);
        return true;
    }

    /// <summary>The period as in ISO 8601, the same under every culture: <c>2012/..</c>.</summary>
    public override string ToString()
    {
        if (!IsKnown) return "";
        var start = Start is { } first ? Text(first, _startPrecision) : Open;
        var end = End is { } last ? Text(last, _endPrecision) : Open;
        var isOnePart = _startPrecision == _endPrecision && Start is { } day && End == LastDay(day, _startPrecision) && IsFirstDay(day, _startPrecision);
        return isOnePart ? start : $"{start}/{end}";
    }

    private static bool TryParseEnd(ReadOnlySpan<char> s, out Period result)
    {
        result = default;
        return s is Open || TryParsePart(s, out result);
    }

    private static bool TryParsePart(ReadOnlySpan<char> s, out Period result)
    {
        result = default;
        if (!TryParseNumber(s, 0, 4, out var year) || year < 1) return false;
        if (s.Length == 4)
        {
            result = InYear(year);
            return true;
        }

        if (s.Length < 7 || s[4] != '-' || !TryParseNumber(s, 5, 2, out var month) || month is < 1 or > 12) return false;
        if (s.Length == 7)
        {
            result = InMonth(year, month);
            return true;
        }

        if (s.Length != 10 || s[7] != '-' || !TryParseNumber(s, 8, 2, out var day)) return false;
        if (day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        result = On(new DateOnly(year, month, day));
        return true;
    }

    private static bool TryParseNumber(ReadOnlySpan<char> s, int start, int length, out int value)
    {
        value = 0;
        return s.Length >= start + length && int.TryParse(s.Slice(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    private static bool IsFirstDay(DateOnly day, DatePrecision precision) => precision switch
    {
        DatePrecision.Month => day.Day == 1,
        DatePrecision.Year => day is { Month: 1, Day: 1 },
        _ => true,
    };

    private static string Text(DateOnly day, DatePrecision precision) => day.ToString(
        precision switch { DatePrecision.Year => "yyyy", DatePrecision.Month => "yyyy-MM", _ => "yyyy-MM-dd" },
        CultureInfo.InvariantCulture);
}
