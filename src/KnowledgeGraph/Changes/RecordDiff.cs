using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>Compares the lists of two records; each is in its canonical order, so one walk along both finds what differs.</summary>
internal static class RecordDiff
{
    /// <summary>What only one of the lists holds.</summary>
    public static (List<T> Removed, List<T> Added) Split<T>(ImmutableArray<T> before, ImmutableArray<T> after, IComparer<T> order)
    {
        var (removed, added) = (new List<T>(), new List<T>());
        for (int i = 0, j = 0; i < before.Length || j < after.Length;)
        {
            var comparison = i == before.Length ? 1 : j == after.Length ? -1 : order.Compare(before[i], after[j]);
            if (comparison < 0) removed.Add(before[i++]);
            else if (comparison > 0) added.Add(after[j++]);
            else (i, j) = (i + 1, j + 1);
        }

        return (removed, added);
    }

    /// <summary>What only one of the lists holds, as changes in order.</summary>
    public static ImmutableArray<Change<T>> Unpaired<T>(ImmutableArray<T> before, ImmutableArray<T> after, IComparer<T> order)
        where T : class
    {
        var (removed, added) = Split(before, after, order);
        return [.. removed.Select(static item => new Change<T>(item, null)).Concat(added.Select(static item => new Change<T>(null, item)))
            .OrderBy(static change => change.Item, order)];
    }

    public static ImmutableArray<Change<Article>> Articles(GraphData before, GraphData after) => ById(
        before.Articles, after.Articles, static article => article.Id, static (a, b) =>
        [
            new("title", a.Title, b.Title), new("source", a.Source, b.Source), new("address", a.Url, b.Url),
            new("day", Day(a.Published), Day(b.Published)), new("text", a.Hash, b.Hash),
        ]);

    public static ImmutableArray<Change<EntityRecord>> Entities(GraphData before, GraphData after)
    {
        var isSameModel = before.Model.Equals(after.Model);
        return ById(All(before, isSameModel), All(after, isSameModel), static entity => entity.Id, static (a, b) =>
        [
            new("type", a.Type, b.Type), new("name", a.Name, b.Name),
            new("aliases", string.Join(", ", a.Aliases), string.Join(", ", b.Aliases)), new("whole", a.PartOf ?? "", b.PartOf ?? ""),
        ]);
    }

    private static string Day(DateOnly? day) => day is { } known ? Period.On(known).ToString() : "";

    private static IEnumerable<EntityRecord> All(GraphData data, bool isSameModel) => isSameModel ? data.Discovered : data.Discovered.Concat(
        data.Model.Entities.Select(static entity => new EntityRecord(entity.Id, entity.Type, entity.Name) { Aliases = entity.Aliases, PartOf = entity.PartOf }));

    private static ImmutableArray<Change<T>> ById<T>(IEnumerable<T> before, IEnumerable<T> after, Func<T, string> id, Func<T, T, FieldChange[]> compare)
        where T : class, IEquatable<T>
    {
        var olds = before.ToDictionary(id, StringComparer.Ordinal);
        var news = after.ToDictionary(id, StringComparer.Ordinal);
        var changes = ImmutableArray.CreateBuilder<Change<T>>();
        foreach (var key in olds.Keys.Union(news.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (old, now) = (olds.GetValueOrDefault(key), news.GetValueOrDefault(key));
            if (old is null || now is null) changes.Add(new Change<T>(old, now));
            else if (!old.Equals(now)) changes.Add(new Change<T>(old, now, Differing(compare(old, now))));
        }

        return changes.DrainToImmutable();
    }

    internal static ImmutableArray<FieldChange> Differing(IEnumerable<FieldChange> fields) =>
        [.. fields.Where(static field => !string.Equals(field.Before, field.After, StringComparison.Ordinal))];
}
