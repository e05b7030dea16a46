namespace KnowledgeGraph.Schema;

/// <summary>
/// Finds the name that was probably meant, by the optimal string alignment distance (Damerau 1964 with adjacent transpositions),
/// letters compared without case.
/// </summary>
internal static class Suggestion
{
    private const int LongestName = 64;

    /// <summary>A clause that names the nearest candidate, or else the given advice.</summary>
    public static string DidYouMean(string name, IEnumerable<string> candidates, string otherwise) =>
        Nearest(name, candidates) is { } nearest ? $"did you mean {Printable.Quote(nearest)}?" : otherwise;

    /// <summary>The candidate within a third of the letters, the first of equals; <see langword="null"/> where none is near.</summary>
    public static string? Nearest(string name, IEnumerable<string> candidates)
    {
        if (name.Length is 0 or > LongestName)
            return null;
        string? nearest = null;
        var limit = Math.Max(1, name.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (candidate.Length > LongestName || Math.Abs(candidate.Length - name.Length) >= limit)
                continue;
            var distance = Distance(name, candidate);
            if (distance >= limit)
                continue;
            limit = distance;
            nearest = candidate;
        }

        return nearest;
    }

    private static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var now = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            now[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                now[j] = Math.Min(Math.Min(now[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    now[j] = Math.Min(now[j], before[j - 2] + 1);
            }

            (before, last, now) = (last, now, before);
        }

        return last[b.Length];
    }

    private static bool Same(char x, char y) => x == y || char.ToLowerInvariant(x) == char.ToLowerInvariant(y);
}
