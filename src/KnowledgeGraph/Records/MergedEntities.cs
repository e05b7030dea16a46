using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>
/// The entities of a record once those that are one are joined: one that others were merged into also has their names, and, if it was discovered and says
/// nothing of that, belongs to what the first of them belongs to.
/// </summary>
internal sealed class MergedEntities
{
    public MergedEntities(GraphModel model, ImmutableArray<EntityRecord> discovered, ImmutableArray<EntityMerge> merges)
    {
        Resolved = merges.IsEmpty ? [] : EntityMerges.Resolve(merges);
        Declared = model.Entities;
        Discovered = discovered;
        if (Resolved.Count == 0) return;

        var gone = discovered.Where(entity => Resolved.ContainsKey(entity.Id)).ToLookup(entity => Resolved[entity.Id], StringComparer.Ordinal);
        Declared = [.. Declared.Select(entity => gone.Contains(entity.Id) ? entity with { Aliases = Names(entity.Name, entity.Aliases, gone[entity.Id]) } : entity)];
        Discovered = [.. Discovered.Where(entity => !Resolved.ContainsKey(entity.Id)).Select(entity => gone.Contains(entity.Id) ? Join(entity, gone[entity.Id]) : entity)];
    }

    /// <summary>The id that each merged id stands for.</summary>
    public Dictionary<string, string> Resolved { get; }

    public ImmutableArray<EntityDefinition> Declared { get; }

    public ImmutableArray<EntityRecord> Discovered { get; }

    private EntityRecord Join(EntityRecord entity, IEnumerable<EntityRecord> merged)
    {
        var whole = merged.Select(other => other.PartOf).FirstOrDefault(id => id is not null && !string.Equals(Resolved.GetValueOrDefault(id, id), entity.Id, StringComparison.Ordinal));
        return entity with { Aliases = Names(entity.Name, entity.Aliases, merged), PartOf = entity.PartOf ?? whole };
    }

    private static ImmutableArray<string> Names(string name, ImmutableArray<string> aliases, IEnumerable<EntityRecord> merged)
    {
        var known = new HashSet<string>(aliases, StringComparer.Ordinal) { name };
        var more = merged.SelectMany(static other => other.Aliases.Prepend(other.Name)).Where(known.Add).Order(StringComparer.Ordinal);
        return [.. aliases, .. more];
    }
}
