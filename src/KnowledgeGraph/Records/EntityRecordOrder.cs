using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>The one order of entity records, by id, type, name and then everything else; and how the records of one id are joined.</summary>
internal sealed class EntityRecordOrder : IComparer<EntityRecord>
{
    public static readonly EntityRecordOrder Instance = new();

    /// <summary>Joins the records of each id: the first name in ordinal order is its name, the others are aliases.</summary>
    /// <param name="sorted">Records in this order, those of one id of one type.</param>
    public static ImmutableArray<EntityRecord> Join(ImmutableArray<EntityRecord> sorted)
    {
        var joined = ImmutableArray.CreateBuilder<EntityRecord>();
        for (var start = 0; start < sorted.Length;)
        {
            var end = start + 1;
            while (end < sorted.Length && string.Equals(sorted[end].Id, sorted[start].Id, StringComparison.Ordinal)) end++;
            joined.Add(Join(sorted.AsSpan(start, end - start)));
            start = end;
        }

        return joined.DrainToImmutable();
    }

    public int Compare(EntityRecord? x, EntityRecord? y)
    {
        if (ReferenceEquals(x, y)) return 0;
        if (x is null) return -1;
        if (y is null) return 1;

        var order = string.CompareOrdinal(x.Id, y.Id);
        if (order == 0) order = string.CompareOrdinal(x.Type, y.Type);
        if (order == 0) order = string.CompareOrdinal(x.Name, y.Name);
        if (order == 0) order = string.CompareOrdinal(x.PartOf, y.PartOf);
        if (order == 0) order = string.CompareOrdinal(x.ArticleId, y.ArticleId);
        if (order == 0) order = x.Aliases.AsSpan().SequenceCompareTo(y.Aliases.AsSpan(), StringComparer.Ordinal);
        return order;
    }

    private static EntityRecord Join(ReadOnlySpan<EntityRecord> records)
    {
        var first = records[0];
        // What most records are in large graphs: by hand, alone, without other names. They need no copy.
        if (records.Length == 1 && first.ArticleId.Length == 0 && first.Aliases.IsEmpty) return first;
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var partOf = first.PartOf;
        foreach (var record in records)
        {
            names.Add(record.Name);
            names.UnionWith(record.Aliases);
            if (partOf is null || (record.PartOf is { } whole && string.CompareOrdinal(whole, partOf) < 0)) partOf = record.PartOf ?? partOf;
        }

        names.Remove(first.Name);
        return first with { Aliases = [.. names], PartOf = partOf, ArticleId = "" };
    }
}
