using KnowledgeGraph.Extraction.Claims;

namespace KnowledgeGraph.Extraction.Text;

/// <summary>
/// Where and when a report was written, before its first sentence: "MARIB, Yemen, March 2, 2021 (Agency) - Rebels …". The place plays no role in what the
/// sentence says, and the day is that of the report, not of what it reports.
/// </summary>
internal static class Dateline
{
    private const int Longest = 16;
    private const int ShortestPlace = 4;

    /// <summary>The dash that ends the dateline of a sentence, or -1 where it has none.</summary>
    public static int EndOf(SentenceWords words)
    {
        if (words.Count == 0 || words.Text(0).Length < 3 || words.Text(0).ContainsAnyInRange('a', 'z') || !words.Text(0).ContainsAnyInRange('A', 'Z')) return -1;
        for (var i = 1; i < Math.Min(Longest, words.Count); i++)
        {
            // "NATO bombed Sirte on Monday - days after": an acronym that does something.
            if (words.Classes[i] is WordClass.Verb or WordClass.Auxiliary) return -1;
            if (words.Text(i) is "-" or "–" or "—" && !words.IsHyphen(i)) return i;
        }

        return -1;
    }

    /// <summary>Whether words stand in the dateline of a sentence: "MOSCOW, Oct 18 - Russia halted", also where no dash ends it.</summary>
    public static bool Holds(SentenceWords words, int first, int last)
    {
        if (EndOf(words) is >= 0 and var end && last < end) return true;
        if (first > 2 || words.Ends[last] - words.Starts[first] < ShortestPlace) return false;
        for (var i = first; i <= last; i++)
        {
            foreach (var c in words.Text(i))
            {
                if (char.IsLower(c)) return false;
            }
        }

        return words.Is(last + 1, WordClass.Comma) || words.Is(last + 1, WordClass.Dash);
    }

    /// <summary>The day in the dateline of a text, where it is told with its year.</summary>
    public static DateOnly? DayOf(SentenceWords words)
    {
        var end = EndOf(words);
        if (end < 0) return null;
        foreach (var date in new DateReader(words, null).Read())
        {
            if (date.Last < end && date.Period is { Start: { } first, End: { } last } && first == last) return first;
        }

        return null;
    }
}
