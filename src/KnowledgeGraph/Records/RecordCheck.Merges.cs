using System.Collections.Immutable;

namespace KnowledgeGraph;

internal sealed partial class RecordCheck
{
    /// <summary>Checks decisions that entities are one; what is kept fits whatever claims the record holds or will hold.</summary>
    public ImmutableArray<EntityMerge> Merges(IEnumerable<EntityMerge> merges)
    {
        var kept = new List<EntityMerge>();
        foreach (var merge in merges)
        {
            if (FindFault(merge) is { } fault)
                Refuse(merge, RecordProblems.Merge, "", $"the merge of '{merge.From}' into '{merge.Into}' {fault}", LeftOut);
            else
                kept.Add(merge);
        }

        kept.Sort();
        return [.. WithoutRepetition(kept)];
    }

    private string? FindFault(EntityMerge merge)
    {
        if (!_entityTypes.TryGetValue(merge.From, out var from)) return $"names the unknown entity '{merge.From}'";
        if (!_entityTypes.TryGetValue(merge.Into, out var into)) return $"names the unknown entity '{merge.Into}'";
        if (string.Equals(merge.From, merge.Into, StringComparison.Ordinal)) return "merges an entity with itself";
        if (model.TryGetEntity(merge.From, out _)) return "would take away an entity that the schema declares";
        if (Surrogates.IndexOfLone(merge.Reason) >= 0) return "holds half a character (a lone surrogate) in its reason";
        return FindMissingRole(from, into) is { } role ? $"would put a {into} where a {from} may stand: {role}" : null;
    }

    // Judged by the schema alone, so that a merge that was possible stays possible whatever is read later.
    private string? FindMissingRole(EntityType from, EntityType into)
    {
        if (into.IsA(from)) return null;
        foreach (var relation in model.Relations)
        {
            foreach (var role in relation.Roles)
            {
                if (role.Admits(from) && !role.Admits(into)) return $"the role '{role}' of '{relation}'";
            }

            foreach (var property in relation.Definition.Properties)
            {
                if (property.Kind == PropertyKind.Entity && model.TryGetType(property.TypeName!, out var type) && from.IsA(type) && !into.IsA(type))
                    return $"the property '{property.Name}' of '{relation}'";
            }
        }

        return null;
    }
}
