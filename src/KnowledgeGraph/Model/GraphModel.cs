using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph;

/// <summary>
/// What a graph may hold: its types, relations, enums and declared entities, numbered from 0 in the order of their definitions. Generated code carries
/// one as a static; reading a YAML schema at run time makes an equal one. Immutable and thread-safe; compares by content.
/// </summary>
public sealed partial class GraphModel : IEquatable<GraphModel>
{
    private readonly Dictionary<string, EntityType> _types;
    private readonly Dictionary<string, RelationType> _relations;
    private readonly Dictionary<string, EntityDefinition> _entities;
    private readonly Dictionary<string, EnumDefinition> _enums;

    /// <summary>Makes a model.</summary>
    /// <param name="name">The name of the graph, for example <c>SyriaGraph</c>.</param>
    /// <param name="types">The types and traits; parents and traits may stand behind their users.</param>
    /// <param name="relations">The relations.</param>
    /// <param name="entities">The declared entities.</param>
    /// <param name="enums">The enums.</param>
    /// <exception cref="ArgumentException">A name is given twice or unknown, a relation lacks an end, or an inheritance runs in a circle.</exception>
    public GraphModel(
        string name,
        ImmutableArray<TypeDefinition> types,
        ImmutableArray<RelationDefinition> relations,
        ImmutableArray<EntityDefinition> entities = default,
        ImmutableArray<EnumDefinition> enums = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        Enums = enums.IsDefault ? [] : enums;
        Entities = entities.IsDefault ? [] : entities;
        Types = new TypeResolver(this, types).Resolve();
        _types = Unique(Types, static t => t.Name, "type");
        Relations = [.. relations.Select(Resolve)];
        _relations = Unique(Relations, static r => r.Id, "relation");
        _entities = Unique(Entities, static e => e.Id, "entity");
        _enums = Unique(Enums, static e => e.Name, "enum");
        CheckRelations();
        CheckEntities();
    }

    /// <summary>The name of the graph.</summary>
    public string Name { get; }

    /// <summary>The types and traits.</summary>
    public ImmutableArray<EntityType> Types { get; }

    /// <summary>The relations.</summary>
    public ImmutableArray<RelationType> Relations { get; }

    /// <summary>The declared entities.</summary>
    public ImmutableArray<EntityDefinition> Entities { get; }

    /// <summary>The enums.</summary>
    public ImmutableArray<EnumDefinition> Enums { get; }

    /// <summary>Finds a type or trait by name.</summary>
    public bool TryGetType(string name, [NotNullWhen(true)] out EntityType? type) => _types.TryGetValue(name, out type);

    /// <summary>Finds a relation by id.</summary>
    public bool TryGetRelation(string id, [NotNullWhen(true)] out RelationType? relation) => _relations.TryGetValue(id, out relation);

    /// <summary>Finds an enum by name.</summary>
    public bool TryGetEnum(string name, [NotNullWhen(true)] out EnumDefinition? definition) => _enums.TryGetValue(name, out definition);

    /// <summary>Finds a declared entity by id.</summary>
    public bool TryGetEntity(string id, [NotNullWhen(true)] out EntityDefinition? entity) => _entities.TryGetValue(id, out entity);

    private static Dictionary<string, T> Unique<T>(IEnumerable<T> items, Func<T, string> key, string kind)
    {
        var byKey = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!byKey.TryAdd(key(item), item)) throw new ArgumentException($"The {kind} '{key(item)}' is declared twice.");
        }

        return byKey;
    }

    /// <summary>Its name and what it declares, in numbers.</summary>
    public override string ToString() =>
        $"{Name}: {ListText.Count(Types.Length, "type", "types")}, {ListText.Count(Entities.Length, "entity", "entities")}, {ListText.Count(Relations.Length, "relation", "relations")}";

    private EntityType TypeNamed(string name, string user) =>
        _types.TryGetValue(name, out var type) ? type : throw new ArgumentException($"'{user}' names the unknown type '{name}'.");

    private RelationType Resolve(RelationDefinition definition, int index)
    {
        if (definition.Roles.IsEmpty || definition.ObjectRole is < 0 or > 1 || definition.ObjectRole >= definition.Roles.Length)
            throw new ArgumentException($"The relation '{definition.Id}' needs a role for its subject and one for its object.");
        var roles = definition.Roles.Select((role, i) =>
            new Role(role, i, [.. role.Types.Select(type => TypeNamed(type, $"{definition.Id}.{role.Name}"))]));
        return new RelationType(this, definition, index, [.. roles]);
    }
}
