namespace KnowledgeGraph.Cli.Commands;

/// <summary>Finds what was probably meant by a mistyped word: the optimal string alignment distance (Damerau 1964), letters compared without case.</summary>
internal static class Nearest
{
    private const int LongestWord = 64;

    /// <summary>The candidates within a third of the word's letters, at least one, the nearest first, equals in ordinal order.</summary>
    public static string[] To(string word, IEnumerable<string> candidates, int most)
    {
        if (word.Length is 0 or > LongestWord) return [];
        var limit = Math.Max(1, word.Length / 3);
        return
        [
            .. candidates.Distinct(StringComparer.Ordinal)
                .Where(candidate => candidate.Length <= LongestWord && Math.Abs(candidate.Length - word.Length) <= limit)
                .Select(candidate => (Candidate: candidate, Distance: Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant())))
                .Where(pair => pair.Distance <= limit)
                .OrderBy(static pair => pair.Distance).ThenBy(static pair => pair.Candidate, StringComparer.Ordinal)
                .Take(most).Select(static pair => pair.Candidate),
        ];
    }

    private static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var last = Enumerable.Range(0, b.Length + 1).ToArray();
        var now = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            now[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                now[j] = Math.Min(Math.Min(now[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) now[j] = Math.Min(now[j], before[j - 2] + 1);
            }

            (before, last, now) = (last, now, before);
        }

        return last[b.Length];
    }
}
