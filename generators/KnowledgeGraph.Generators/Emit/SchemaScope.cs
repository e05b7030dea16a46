using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>What the emitters of one schema share: the model, its lattice of types, and the C# names that the schema does not give itself.</summary>
internal sealed class SchemaScope
{
    private readonly Dictionary<string, UnionModel> _unions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _traversals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _relationIds;
    private readonly Dictionary<string, string> _entityIds;
    private readonly HashSet<string> _parents;
    private readonly RoleTable _roles;
    private readonly string[] _roleInterfaces;
    private readonly ILookup<string, UnionModel> _unionsOf;

    public SchemaScope(SchemaModel model)
    {
        Model = model;
        Lattice = new(model);
        var names = new NamePicker(TakenNames(model));
        Runtime = new(TakenNames(model));
        TypeParameter = names.Pick("T");
        foreach (var relation in model.Relations)
            _traversals[relation.Name] = names.Pick(relation.CSharpName + "Traversals");
        foreach (var type in model.Enums)
            _words[type.Name] = names.Pick(type.Name + "Words");
        foreach (var role in model.Relations.SelectMany(static r => r.Roles).Where(static r => r.Types.Count > 1))
            AddUnion(role.Types, names);
        _roles = new(Lattice);
        _roleInterfaces = [.. _roles.Roles.Select(static r => RelationNames.OutsideName(r.Relation, r.Index))];
        _unionsOf = Unions.SelectMany(static u => u.Types.Select(t => (Type: t, Union: u))).ToLookup(static p => p.Type, static p => p.Union, StringComparer.Ordinal);
        _parents = new(model.Types.Select(static t => t.Parent!).Where(static p => p is not null), StringComparer.Ordinal);
        _relationIds = model.Relations.ToDictionary(static r => r.Name, static r => r.Id, StringComparer.Ordinal);
        _entityIds = model.Entities.ToDictionary(static e => e.Key, static e => e.Id, StringComparer.Ordinal);
        HasDeprecated = model.Types.Any(static t => t.Deprecated is not null || t.Properties.Any(static p => p.Deprecated is not null))
            || model.Relations.Any(static r => r.Deprecated is not null || r.Properties.Any(static p => p.Deprecated is not null))
            || model.Entities.Any(static e => e.Deprecated is not null);
    }

    public SchemaModel Model { get; }

    public TypeLattice Lattice { get; }

    public RuntimeNames Runtime { get; }

    /// <summary>The name of the type parameter of traversals: T, unless the schema has something of that name.</summary>
    public string TypeParameter { get; }

    /// <summary>Whether anything is deprecated, so that the code must not be warned for naming it.</summary>
    public bool HasDeprecated { get; }

    /// <summary>The unions in the order in which relations use them.</summary>
    public List<UnionModel> Unions { get; } = [];

    /// <summary>The names of all types in the generated code's namespace.</summary>
    public IEnumerable<string> TypeNames =>
        new[] { Model.Name }.Concat(Model.Types.Select(static t => t.Name)).Concat(Model.Enums.Select(static e => e.Name))
            .Concat(Model.Relations.Select(static r => r.CSharpName)).Concat(_traversals.Values).Concat(_words.Values)
            .Concat(Unions.Select(static u => u.CSharpName));

    /// <summary>The static class with a relation's traversals.</summary>
    public string Traversals(RelationModel relation) => _traversals[relation.Name];

    /// <summary>The static class that reads and writes an enum's words.</summary>
    public string Words(string enumName) => _words[enumName];

    /// <summary>Whether another type inherits from the type, so that it cannot be sealed.</summary>
    public bool HasSubtypes(TypeModel type) => _parents.Contains(type.Name);

    /// <summary>The id of a relation by its key.</summary>
    public string RelationId(string key) => _relationIds[key];

    /// <summary>The id of a declared entity by its key; <see langword="null"/> where a mistake has taken the entity out of the model.</summary>
    public string? EntityId(string key) => _entityIds.TryGetValue(key, out var id) ? id : null;

    /// <summary>The C# type of what plays a role: a class, a trait's interface or a union's.</summary>
    public string TypeOf(RoleModel role) =>
        role.Types.Count == 1 ? CSharpText.Identifier(role.Types[0]) : _unions[UnionModel.KeyOf(role.Types)].CSharpName;

    /// <summary>The interfaces that a type or trait declares: traits, unions it is named in, and roles that it does not have from these or its parent.</summary>
    public IReadOnlyList<string> InterfacesOf(TypeModel type)
    {
        var known = new List<ulong[]>();
        if (type.Parent is { } parent)
            known.Add(_roles.Of(parent));
        known.AddRange(type.Traits.Select(_roles.Of));
        var interfaces = type.Traits.Select(CSharpText.Identifier).ToList();
        foreach (var union in _unionsOf[type.Name])
        {
            interfaces.Add(union.CSharpName);
            known.Add(_roles.Of(union.Types));
        }

        interfaces.AddRange(RoleTable.Except(_roles.Of(type.Name), known).Select(i => _roleInterfaces[i]));
        return interfaces;
    }

    /// <summary>The interfaces of the roles that all members of a union play.</summary>
    public IEnumerable<string> InterfacesOf(UnionModel union) => RoleTable.Except(_roles.Of(union.Types), []).Select(i => _roleInterfaces[i]);

    /// <summary>Whether entities of the type may be discovered in text.</summary>
    public bool HasOpenTypes(TypeModel type) => _roles.HasOpenTypes(type.Name);

    private static HashSet<string> TakenNames(SchemaModel model)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { model.Name };
        taken.UnionWith(model.Enums.Select(static e => e.Name));
        taken.UnionWith(model.Types.SelectMany(static t => t.Properties.Select(static p => p.CSharpName).Append(t.Name).Append(t.Plural)));
        taken.UnionWith(model.Entities.Select(static e => e.Key));
        foreach (var relation in model.Relations)
        {
            taken.Add(relation.CSharpName);
            taken.Add(relation.InverseCSharpName);
            taken.UnionWith(relation.Roles.SelectMany(static r => new[] { r.CSharpName, "I" + r.CSharpName }));
            taken.UnionWith(relation.Properties.Select(static p => p.CSharpName));
        }

        return taken;
    }

    private void AddUnion(EquatableArray<string> types, NamePicker names)
    {
        var key = UnionModel.KeyOf(types);
        if (_unions.ContainsKey(key))
            return;
        var ordered = Model.Types.Select(static t => t.Name).Where(types.Contains).ToArray();
        var union = new UnionModel(names.Pick(string.Join("Or", ordered.Select(static t => char.ToUpperInvariant(t[0]) + t.Substring(1)))), ordered);
        _unions.Add(key, union);
        Unions.Add(union);
    }
}
