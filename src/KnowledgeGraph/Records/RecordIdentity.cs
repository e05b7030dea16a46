namespace KnowledgeGraph;

/// <summary>Adds and removes decisions that entities are one.</summary>
internal static class RecordIdentity
{
    /// <summary>The record with more decisions.</summary>
    /// <exception cref="ArgumentException">One of them is not possible.</exception>
    public static GraphData Merge(GraphData data, IEnumerable<string> entityIds, string into, string reason)
    {
        var merges = entityIds.Distinct(StringComparer.Ordinal).Select(id => new EntityMerge(id, into, reason)).ToArray();
        foreach (var merge in merges)
        {
            if (data.Merges.FirstOrDefault(known => string.Equals(known.From, merge.From, StringComparison.Ordinal)) is { } known)
                throw new ArgumentException($"'{merge.From}' was merged before ({known}): split it first.", nameof(entityIds));
            if (data.Entities.IndexOf(merge.From) is >= 0 and var index && index == data.Entities.IndexOf(into))
                throw new ArgumentException($"'{merge.From}' and '{into}' are one already.", nameof(entityIds));
        }

        var builder = new GraphBuilder(data.Model) { Origin = data.Origin };
        builder.Add(data);
        foreach (var merge in merges) builder.Add(merge);
        var merged = builder.BuildData(out var problems);
        if (!problems.IsEmpty) throw new ArgumentException(string.Join('\n', problems), nameof(entityIds));
        return merged;
    }

    /// <summary>The record without some decisions; the same object where it has none of them.</summary>
    public static GraphData Split(GraphData data, HashSet<EntityMerge> merges)
    {
        var kept = data.Merges.RemoveAll(merges.Contains);
        if (kept.Length == data.Merges.Length) return data;
        return new GraphData(data.Model, data.Articles, data.Discoveries, data.Claims, data.Mentions, kept) { Origin = data.Origin };
    }

    /// <summary>Whether a decision is about an entity.</summary>
    public static bool Names(EntityMerge merge, string entityId) =>
        string.Equals(merge.From, entityId, StringComparison.Ordinal) || string.Equals(merge.Into, entityId, StringComparison.Ordinal);
}
