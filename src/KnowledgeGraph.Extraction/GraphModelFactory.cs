using System.Collections.Immutable;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction;

/// <summary>Makes the model that generated code carries from a schema read at run time.</summary>
public static class GraphModelFactory
{
    /// <summary>The model of a schema: the same definitions in the same order as the generated one.</summary>
    /// <param name="schema">A consistent schema, as the compiler makes it.</param>
    public static GraphModel Create(SchemaModel schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var ids = schema.Entities.ToDictionary(static e => e.Key, static e => e.Id, StringComparer.Ordinal);
        var relations = schema.Relations.ToDictionary(static r => r.Name, static r => r.Id, StringComparer.Ordinal);
        var lattice = new TypeLattice(schema);
        return new GraphModel(
            schema.Name,
            [.. schema.Types.Select(Type)],
            [.. schema.Relations.Select(r => Relation(r, relations))],
            [.. schema.Entities.Select(e => Entity(e, ids, lattice))],
            [.. schema.Enums.Select(static e => new EnumDefinition(e.Name, [.. e.Values.Select(static v => v.Key)]))]);
    }

    private static TypeDefinition Type(TypeModel type) => new(type.Name)
    {
        Description = type.Description,
        Parent = type.Parent,
        Traits = [.. type.Traits],
        IsAbstract = type.IsAbstract,
        IsTrait = type.IsTrait,
        IsOpen = type.IsOpen,
        Properties = Properties(type.Properties),
    };

    private static RelationDefinition Relation(RelationModel relation, Dictionary<string, string> ids) => new(relation.Id, relation.Name)
    {
        Description = relation.Description,
        Roles = [.. relation.Roles.Select(static r => new RoleDefinition(r.Name, [.. r.Types], r.IsOptional))],
        ObjectRole = relation.ObjectRole,
        IsSymmetric = relation.IsSymmetric,
        Inverse = relation.Inverse,
        IsTransitive = relation.IsTransitive,
        IsTemporal = relation.IsTemporal,
        Functional = relation.Functional,
        ExclusiveWith = [.. relation.ExclusiveWith.Select(name => ids.GetValueOrDefault(name, name))],
        Properties = Properties(relation.Properties),
    };

    private static EntityDefinition Entity(EntityModel entity, Dictionary<string, string> ids, TypeLattice lattice) =>
        new(entity.Id, entity.Type, entity.Name)
        {
            Description = entity.Description,
            Aliases = [.. entity.Aliases.Select(static a => a.Name)],
            PartOf = entity.PartOf is { } whole ? ids.GetValueOrDefault(whole, whole) : null,
            Properties = [.. entity.Properties.Select(p => Value(entity, p, ids, lattice))],
        };

    // The YAML names entities by key, the graph by id.
    private static PropertyValue Value(EntityModel entity, PropertyValueModel value, Dictionary<string, string> ids, TypeLattice lattice)
    {
        var property = lattice.PropertiesOf(entity.Type).FirstOrDefault(p => string.Equals(p.Name, value.Name, StringComparison.Ordinal));
        var isEntity = property?.Kind == KnowledgeGraph.Schema.PropertyKind.Entity;
        return new PropertyValue(value.Name, [.. value.Values.Select(text => isEntity ? ids.GetValueOrDefault(text, text) : text)]);
    }

    private static ImmutableArray<PropertyDefinition> Properties(EquatableArray<PropertyModel> properties) =>
        [.. properties.Select(static p =>
            new PropertyDefinition(p.Name, (PropertyKind)(int)p.Kind) { TypeName = p.TypeName, IsOptional = p.IsOptional,
            IsMany = p.IsMany })];
}
