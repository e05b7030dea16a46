using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>The entities of a record by their folded ids, names and aliases.</summary>
internal sealed class NameIndex
{
    private const int Id = 0;
    private const int Name = 1;
    private const int Alias = 2;

    private readonly EntityTable _table;
    private readonly ILookup<string, (int Entity, int Kind)> _entities;

    public NameIndex(EntityTable table)
    {
        _table = table;
        _entities = Enumerable.Range(0, table.Count).SelectMany(entity => NamesOf(entity).Select(name => (Folded: NameFolding.Fold(name.Text), entity, name.Kind)))
            .ToLookup(static row => row.Folded, static row => (row.entity, row.Kind), StringComparer.Ordinal);
    }

    /// <summary>The entities of that id, name or alias, the best fit first: by id as it is, then folded by id, by name, by alias; then in order.</summary>
    public ImmutableArray<int> Find(string text)
    {
        var exact = _table.IndexOf(text);
        var folded = _entities[NameFolding.Fold(text)].OrderBy(static match => match.Kind).ThenBy(static match => match.Entity).Select(static match => match.Entity);
        return [.. (exact >= 0 ? folded.Prepend(exact) : folded).Distinct()];
    }

    /// <summary>
    /// The entities with the names nearest to a text: by edits (a letter added, left out, replaced, or two swapped), at most a third of the letters, or by one
    /// being the beginning of a word of the other.
    /// </summary>
    public ImmutableArray<int> Suggest(string text, int count)
    {
        var wanted = NameFolding.Fold(text);
        if (wanted.Length == 0) return [];
        var most = Math.Max(1, wanted.Length / 3);
        return [.. _entities
            .Select(group => (group, Distance: Distance(wanted, group.Key, most)))
            .Where(scored => scored.Distance <= most)
            .SelectMany(static scored => scored.group.Select(match => (match.Entity, match.Kind, scored.Distance)))
            .OrderBy(static scored => scored.Distance).ThenBy(static scored => scored.Kind).ThenBy(static scored => scored.Entity)
            .Select(static scored => scored.Entity).Distinct().Take(count)];
    }

    private static int Distance(string wanted, string name, int most)
    {
        // Part of a longer name, from the start of a word: "nusra" for "nusra front", a little further off than one edit.
        var isPart = wanted.Length >= 3 && (name.StartsWith(wanted, StringComparison.Ordinal) || name.Contains(" " + wanted, StringComparison.Ordinal));
        if (isPart) return 1;
        return Math.Abs(name.Length - wanted.Length) > most ? int.MaxValue : EditDistance.Between(wanted, name);
    }

    private IEnumerable<(string Text, int Kind)> NamesOf(int entity)
    {
        var declared = _table.DeclaredAt(entity);
        var discovered = _table.DiscoveredAt(entity);
        yield return (_table.IdAt(entity), Id);
        yield return (declared?.Name ?? discovered!.Name, Name);
        foreach (var alias in declared?.Aliases ?? discovered!.Aliases) yield return (alias, Alias);
    }
}
