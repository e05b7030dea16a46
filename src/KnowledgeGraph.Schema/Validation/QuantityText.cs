using System.Globalization;

namespace KnowledgeGraph.Schema;

/// <summary>
/// The text of a quantity value: <c>[~]number[..number] [unit]</c>. <c>~</c> means about; an end left out (<c>100..</c>, <c>..500</c>)
/// means at
/// least or at most.
/// </summary>
internal static class QuantityText
{
    public static bool IsValid(string text)
    {
        var number = text.StartsWith("~", StringComparison.Ordinal) ? text.Substring(1) : text;
        var space = number.IndexOf(' ', 0);
        if (space >= 0)
        {
            if (number.Substring(space).Trim().Length == 0)
                return false;
            number = number.Substring(0, space);
        }

        var dots = number.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
            return TryNumber(number, out _);
        var lower = number.Substring(0, dots);
        var upper = number.Substring(dots + 2);
        if (lower.Length == 0 && upper.Length == 0)
            return false;
        var least = decimal.MinValue;
        var most = decimal.MaxValue;
        return (lower.Length == 0 || TryNumber(lower, out least)) && (upper.Length == 0 || TryNumber(upper, out most)) && least <= most;
    }

    private static bool TryNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
}
