namespace KnowledgeGraph;

/// <summary>
/// The number of edits between two texts: units added, left out, replaced, or two neighbours swapped, no unit edited twice (optimal string alignment;
/// Damerau 1964, Boytsov 2011).
/// </summary>
internal static class EditDistance
{
    public static int Between(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        var beforeLast = new int[y.Length + 1];
        var last = new int[y.Length + 1];
        var row = new int[y.Length + 1];
        for (var j = 0; j <= y.Length; j++) last[j] = j;
        for (var i = 1; i <= x.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= y.Length; j++)
            {
                var cost = x[i - 1] == y[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && x[i - 1] == y[j - 2] && x[i - 2] == y[j - 1]) row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[y.Length];
    }
}
