using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>Finds what was probably meant by a mistyped word among words that are no entities'; for those see <c>graph.Suggest</c>. Thread-safe.</summary>
public static class NearWords
{
    private const int LongestWord = 64;

    /// <summary>
    /// The candidates nearest to a word, the nearest first, equals in ordinal order: at most a third of the word's letters may have been added, left out, replaced or
    /// swapped with a neighbour, at least one; case does not count. Words of more than 64 letters have none.
    /// </summary>
    /// <param name="word">What was written.</param>
    /// <param name="candidates">What could have been meant.</param>
    /// <param name="count">The most to give, at least 1.</param>
    public static ImmutableArray<string> Find(string word, IEnumerable<string> candidates, int count = 3)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        if (word.Length is 0 or > LongestWord) return [];
        var limit = Math.Max(1, word.Length / 3);
        var wanted = word.ToLowerInvariant();
        return
        [
            .. candidates.Distinct(StringComparer.Ordinal)
                .Where(candidate => candidate.Length <= LongestWord && Math.Abs(candidate.Length - word.Length) <= limit)
                .Select(candidate => (Candidate: candidate, Distance: EditDistance.Between(wanted, candidate.ToLowerInvariant())))
                .Where(pair => pair.Distance <= limit)
                .OrderBy(static pair => pair.Distance).ThenBy(static pair => pair.Candidate, StringComparer.Ordinal)
                .Take(count).Select(static pair => pair.Candidate),
        ];
    }
}
