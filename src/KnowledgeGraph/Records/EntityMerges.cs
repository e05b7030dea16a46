using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>
/// Which entity each merged one has become. A record may hold decisions that say different things of one entity, because records are merged without loss;
/// then the first target in ordinal order counts, and in a circle the first id stands for all. So the outcome depends on the set of decisions only.
/// </summary>
internal static class EntityMerges
{
    /// <summary>The id that each merged id stands for; ids that stand for themselves are not in it.</summary>
    /// <param name="sorted">The decisions in their order.</param>
    public static Dictionary<string, string> Resolve(ImmutableArray<EntityMerge> sorted)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var merge in sorted) targets.TryAdd(merge.From, merge.Into);
        var resolved = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var from in targets.Keys)
        {
            var end = EndOf(from, targets);
            if (!string.Equals(end, from, StringComparison.Ordinal)) resolved.Add(from, end);
        }

        return resolved;
    }

    private static string EndOf(string start, Dictionary<string, string> targets)
    {
        var way = new List<string> { start };
        var seen = new HashSet<string>(StringComparer.Ordinal) { start };
        while (targets.TryGetValue(way[^1], out var next))
        {
            if (!seen.Add(next)) return way.Skip(way.IndexOf(next)).Min(StringComparer.Ordinal)!;
            way.Add(next);
        }

        return way[^1];
    }
}
