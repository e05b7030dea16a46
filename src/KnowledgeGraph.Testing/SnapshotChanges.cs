namespace KnowledgeGraph.Testing;

/// <summary>
/// What two texts of snapshots say differently, in facts rather than lines: <c>+ Russia attacks Mansoura …</c>, <c>- …</c>,
/// <c>~ modality of Russia supports Hezbollah changed from asserted to attributed …</c>. Thread-safe.
/// </summary>
public static class SnapshotChanges
{
    private static readonly Func<SnapshotFact, string>[] Keys =
    [
        static fact => $"{Base(fact)}\n{fact.Span}",
        static fact => $"{Base(fact)}\n{fact.Quote}",
        Base,
    ];

    /// <summary>
    /// The differences, a line each, sorted by what they are about; empty where both say the same in any order. Facts of the same relation between the same two
    /// in one article are one that changed.
    /// </summary>
    /// <param name="before">What was accepted; empty where nothing was.</param>
    /// <param name="after">What was received.</param>
    /// <param name="graph">Knows the names of entities and relations; without it their ids are shown, except where the texts say their names.</param>
    public static IReadOnlyList<string> Describe(string before, string after, Graph? graph = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (removed, added) = Difference(LinesOf(before), LinesOf(after));
        var words = new FactWords(graph, LinesOf(before).Concat(LinesOf(after)));
        var changes = new List<(string Key, string Line)>();
        PairFacts(removed, added, words, changes);
        PairEntities(removed, added, changes);
        changes.AddRange(removed.Select(line => (line + "\n0", "- " + words.Of(line))));
        changes.AddRange(added.Select(line => (line + "\n1", "+ " + words.Of(line))));
        changes.Sort(static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        return changes.ConvertAll(static change => change.Line);
    }

    private static string Base(SnapshotFact fact) => $"{fact.Relation}\n{fact.Subject}\n{fact.Object}\n{fact.Article}";

    private static string[] LinesOf(string text) => text.Length == 0 ? [] : text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    // As often as one side has a line more than the other.
    private static (List<string> Removed, List<string> Added) Difference(string[] before, string[] after)
    {
        var counts = before.CountBy(static line => line, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var added = new List<string>();
        foreach (var line in after)
        {
            if (counts.GetValueOrDefault(line) > 0) counts[line]--;
            else added.Add(line);
        }

        return ([.. before.Distinct(StringComparer.Ordinal).SelectMany(line => Enumerable.Repeat(line, counts[line]))], added);
    }

    private static void PairFacts(List<string> removed, List<string> added, FactWords words, List<(string Key, string Line)> changes)
    {
        var olds = removed.Select(SnapshotFact.Parse).OfType<SnapshotFact>().ToList();
        var news = added.Select(SnapshotFact.Parse).OfType<SnapshotFact>().ToList();
        foreach (var key in Keys)
        {
            var candidates = news.GroupBy(key, StringComparer.Ordinal).ToDictionary(static g => g.Key, static g => new Queue<SnapshotFact>(g), StringComparer.Ordinal);
            foreach (var old in olds.ToArray())
            {
                if (!candidates.TryGetValue(key(old), out var queue) || !queue.TryDequeue(out var now)) continue;
                olds.Remove(old);
                news.Remove(now);
                removed.Remove(old.Line);
                added.Remove(now.Line);
                changes.AddRange(words.Changes(old, now).Select(line => (now.Line, line)));
            }
        }
    }

    private static void PairEntities(List<string> removed, List<string> added, List<(string Key, string Line)> changes)
    {
        foreach (var old in removed.ToArray())
        {
            if (EntityOf(old) is not { } id || added.Find(line => string.Equals(EntityOf(line), id, StringComparison.Ordinal)) is not { } now) continue;
            removed.Remove(old);
            added.Remove(now);
            var start = "entity: ".Length + id.Length + 1;
            changes.Add((now, $"~ entity {id} changed from {old[start..]} to {now[start..]}"));
        }
    }

    private static string? EntityOf(string line)
    {
        var end = line.IndexOf(" is ", StringComparison.Ordinal);
        return line.StartsWith("entity: ", StringComparison.Ordinal) && end > 0 ? line["entity: ".Length..end] : null;
    }
}
