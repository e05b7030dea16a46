using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <content>What a model must be for queries and checks to rely on it. Schema problems proper, with places, are KnowledgeGraph.Schema's.</content>
public sealed partial class GraphModel
{
    private void CheckRelations()
    {
        foreach (var type in Types) CheckProperties(type.Definition.Properties, type.Name);
        foreach (var relation in Relations)
        {
            var definition = relation.Definition;
            Unique(definition.Roles, static role => role.Name, $"role of '{relation.Id}'");
            CheckProperties(definition.Properties, relation.Id);
            if (definition.Functional is { } role && !definition.Roles.Any(r => string.Equals(r.Name, role, StringComparison.Ordinal)))
                throw new ArgumentException($"The relation '{relation.Id}' is functional in the unknown role '{role}'.");
            foreach (var other in definition.ExclusiveWith)
            {
                if (!_relations.ContainsKey(other)) throw new ArgumentException($"The relation '{relation.Id}' is exclusive with the unknown relation '{other}'.");
            }
        }
    }

    private void CheckProperties(ImmutableArray<PropertyDefinition> properties, string user)
    {
        Unique(properties, static property => property.Name, $"property of '{user}'");
        foreach (var property in properties)
        {
            var isKnown = property.Kind switch
            {
                PropertyKind.Enum => property.TypeName is { } name && _enums.ContainsKey(name),
                PropertyKind.Entity => property.TypeName is { } name && _types.ContainsKey(name),
                _ => true,
            };
            if (!isKnown) throw new ArgumentException($"The property '{user}.{property.Name}' names the unknown {(property.Kind == PropertyKind.Enum ? "enum" : "type")} '{property.TypeName}'.");
        }
    }

    private void CheckEntities()
    {
        foreach (var entity in Entities)
        {
            if (TypeNamed(entity.Type, entity.Id).IsAbstract) throw new ArgumentException($"The entity '{entity.Id}' is of the abstract type '{entity.Type}'.");
            if (entity.PartOf is { } whole && !_entities.ContainsKey(whole))
                throw new ArgumentException($"The entity '{entity.Id}' is part of the unknown entity '{whole}'.");
        }
    }
}
