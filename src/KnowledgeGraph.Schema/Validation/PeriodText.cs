namespace KnowledgeGraph.Schema;

/// <summary>The text of a date value: a date, or a period <c>from/until</c> where <c>..</c> stands for an open end (ISO 8601-2).</summary>
internal static class PeriodText
{
    public static bool IsValid(string text)
    {
        var slash = text.IndexOf('/', 0);
        if (slash < 0)
            return IsoDate.TryParse(text, out _, out _);
        var from = text.Substring(0, slash);
        var until = text.Substring(slash + 1);
        var first = 0;
        var last = int.MaxValue;
        if (from != ".." && !IsoDate.TryParse(from, out first, out _))
            return false;
        if (until != ".." && !IsoDate.TryParse(until, out _, out last))
            return false;
        return first <= last && (from != ".." || until != "..");
    }
}
