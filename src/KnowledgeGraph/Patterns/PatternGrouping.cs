namespace KnowledgeGraph;

/// <summary>Counts matches by the codes of values; only the groups that are found become objects.</summary>
internal static class PatternGrouping
{
    public static IReadOnlyList<PatternGroup<T>> Count<T>(PatternPlan plan, PatternValue<T> key)
    {
        var counts = new Dictionary<long, long>();
        var cursor = new PatternCursor(plan);
        if (!cursor.Start()) return [];
        while (cursor.MoveNext())
        {
            var code = key.CodeIn(cursor.Frame);
            counts[code] = counts.GetValueOrDefault(code) + 1;
        }

        return [.. counts.OrderBy(static pair => pair.Key).Select(pair => new PatternGroup<T>(key.Decode(pair.Key), pair.Value))];
    }

    public static IReadOnlyList<PatternGroup<(TFirst, TSecond)>> Count<TFirst, TSecond>(PatternPlan plan, PatternValue<TFirst> first, PatternValue<TSecond> second)
    {
        var counts = new Dictionary<(long, long), long>();
        var cursor = new PatternCursor(plan);
        if (!cursor.Start()) return [];
        while (cursor.MoveNext())
        {
            var code = (first.CodeIn(cursor.Frame), second.CodeIn(cursor.Frame));
            counts[code] = counts.GetValueOrDefault(code) + 1;
        }

        return [.. counts.OrderBy(static pair => pair.Key).Select(pair => new PatternGroup<(TFirst, TSecond)>((first.Decode(pair.Key.Item1), second.Decode(pair.Key.Item2)), pair.Value))];
    }
}
