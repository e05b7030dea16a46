using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>
/// Brings items of a record from an older model to a newer one. That is possible where the newer one only adds: every enum value, type, relation, role,
/// property and declared entity of the older one is still there, and relations still mean the same by their roles. Added are, at will, types, relations,
/// entities, values, optional roles behind the older ones and optional properties. Descriptions, names, aliases and what queries derive (inverse, functional,
/// exclusive, transitive, temporal) may change freely, and the types of roles too, because every claim is checked again.
/// </summary>
internal sealed class ModelUpgrade(GraphModel older, GraphModel newer)
{
    /// <summary>Why the newer model does not hold what the older one holds, or <see langword="null"/>.</summary>
    public string? FindDifference()
    {
        if (!string.Equals(older.Name, newer.Name, StringComparison.Ordinal)) return $"it is of the graph '{older.Name}', not '{newer.Name}'";
        return older.Enums.Select(FindDifference).Concat(older.Types.Select(FindDifference))
            .Concat(older.Relations.Select(FindDifference)).Concat(older.Entities.Select(FindDifference))
            .FirstOrDefault(static difference => difference is not null);
    }

    /// <summary>The record of an entity under the newer model; <see langword="null"/> where that one declares the entity.</summary>
    public EntityRecord? Upgrade(EntityRecord entity) => newer.TryGetEntity(entity.Id, out _) ? null : entity;

    /// <summary>The merge under the newer model; <see langword="null"/> where that one declares the entity that was merged away.</summary>
    public EntityMerge? Upgrade(EntityMerge merge) => newer.TryGetEntity(merge.From, out _) ? null : merge;

    /// <summary>The claim under the newer model: added roles unknown, properties in the newer order.</summary>
    public Claim Upgrade(Claim claim)
    {
        if (!newer.TryGetRelation(claim.Relation, out var relation)) return claim;
        var added = relation.Arity - claim.Participants.Length;
        var order = relation.Definition.Properties.Select(static property => property.Name).ToArray();
        return claim with
        {
            Participants = claim.Participants.AddRange(Enumerable.Repeat<string?>(null, added)),
            ParticipantSpans = claim.ParticipantSpans.IsEmpty ? [] : claim.ParticipantSpans.AddRange(Enumerable.Repeat(default(TextSpan), added)),
            Properties = [.. claim.Properties.OrderBy(property => Array.IndexOf(order, property.Name))],
        };
    }

    private static string? FindDifference(ImmutableArray<PropertyDefinition> older, ImmutableArray<PropertyDefinition> newer, string user)
    {
        foreach (var property in older)
        {
            var match = newer.FirstOrDefault(candidate => string.Equals(candidate.Name, property.Name, StringComparison.Ordinal));
            if (match is null) return $"the compiled schema lacks the property '{user}.{property.Name}'";
            if (match.Kind != property.Kind || !string.Equals(match.TypeName, property.TypeName, StringComparison.Ordinal))
                return $"the compiled schema gives the property '{user}.{property.Name}' another type";
        }

        return null;
    }

    private string? FindDifference(EnumDefinition definition)
    {
        if (!newer.TryGetEnum(definition.Name, out var match)) return $"the compiled schema lacks the enum '{definition.Name}'";
        return definition.Values.FirstOrDefault(value => !match.Values.Contains(value, StringComparer.Ordinal)) is { } value
            ? $"the compiled schema lacks the value '{value}' of the enum '{definition.Name}'"
            : null;
    }

    private string? FindDifference(EntityType type) => newer.TryGetType(type.Name, out var match)
        ? FindDifference(type.Definition.Properties, match.Definition.Properties, type.Name)
        : $"the compiled schema lacks the type '{type.Name}'";

    private string? FindDifference(RelationType relation)
    {
        if (!newer.TryGetRelation(relation.Id, out var match)) return $"the compiled schema lacks the relation '{relation.Id}'";
        var hasSameEnds = match.IsSymmetric == relation.IsSymmetric && match.Definition.ObjectRole == relation.Definition.ObjectRole;
        var hasSameRoles = relation.Roles.Select(static role => role.Name).SequenceEqual(match.Roles.Take(relation.Roles.Length).Select(static role => role.Name), StringComparer.Ordinal);
        return hasSameEnds && hasSameRoles
            ? FindDifference(relation.Definition.Properties, match.Definition.Properties, relation.Id)
            : $"the compiled schema gives the relation '{relation.Id}' other roles";
    }

    private string? FindDifference(EntityDefinition entity)
    {
        if (!newer.TryGetEntity(entity.Id, out var match)) return $"the compiled schema lacks the entity '{entity.Id}'";
        return string.Equals(match.Type, entity.Type, StringComparison.Ordinal) ? null : $"the compiled schema makes the entity '{entity.Id}' a {match.Type}, not a {entity.Type}";
    }
}
