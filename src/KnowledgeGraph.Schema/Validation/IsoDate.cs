using System.Globalization;

namespace KnowledgeGraph.Schema;

/// <summary>ISO 8601 calendar dates of the precisions year, month and day.</summary>
internal static class IsoDate
{
    /// <summary>Parses <c>2016</c>, <c>2016-11</c> or <c>2016-11-30</c> to the first and the last day as yyyymmdd.</summary>
    public static bool TryParse(string text, out int first, out int last)
    {
        first = last = 0;
        if (text.Length is not (4 or 7 or 10) || !TryNumber(text, 0, 4, out var year) || year == 0)
            return false;
        var month = 0;
        var day = 0;
        if (text.Length >= 7 && (text[4] != '-' || !TryNumber(text, 5, 2, out month) || month is < 1 or > 12))
            return false;
        if (text.Length == 10 && (text[7] != '-' || !TryNumber(text, 8, 2, out day) || day < 1 || day > DateTime.DaysInMonth(year, month)))
            return false;
        first = (year * 10_000) + (Math.Max(1, month) * 100) + Math.Max(1, day);
        last = (year * 10_000) + ((month == 0 ? 12 : month) * 100) + (day == 0 ? DateTime.DaysInMonth(year, month == 0 ? 12 : month) : day);
        return true;
    }

    private static bool TryNumber(string text, int start, int length, out int number) =>
        int.TryParse(text.Substring(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
