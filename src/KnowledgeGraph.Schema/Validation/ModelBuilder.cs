using KnowledgeGraph.Schema.Declarations;

namespace KnowledgeGraph.Schema.Validation;

/// <summary>
/// Makes the model from what the validators kept. Every reference is written from the resolved declaration and only where that is kept
/// too, so the model
/// is consistent whatever the mistakes were.
/// </summary>
internal static class ModelBuilder
{
    public static SchemaModel Build(SchemaDeclarations declarations, string name, string space, string fileName) => new(name, space, fileName)
    {
        Description = declarations.Description,
        Enums = declarations.Enums.Kept.Select(Enum).ToEquatableArray(),
        Types = declarations.Types.Kept.Select(Type).ToEquatableArray(),
        Relations = declarations.Relations.Kept.Select(r => Relation(r, declarations)).ToEquatableArray(),
        Entities = declarations.Entities.Kept.Select(Entity).ToEquatableArray(),
        Words = declarations.Words.Kept
            .Select(static w => new WordSetModel(w.Name, w.Items.Select(static i => i.Value).ToEquatableArray()))
            .ToEquatableArray(),
    };

    private static EnumModel Enum(EnumDeclaration e) => new(
        e.Name,
        e.Description,
        e.Values.Where(static v => !v.IsDropped)
            .Select(static v => new EnumValueModel(v.Name, Naming.ToPascalCase(v.Name), v.Description))
            .ToEquatableArray());

    private static TypeModel Type(TypeDeclaration t) => new(t.Name)
    {
        Plural = t.Trait.IsSet ? "" : t.PluralName,
        Description = t.Description,
        Parent = t.Parent is { IsDropped: false } parent ? parent.Name : null,
        Traits = t.Traits.Where(static x => !x.IsDropped).Select(static x => x.Name).ToEquatableArray(),
        IsAbstract = t.Abstract.IsSet && !t.Trait.IsSet,
        IsTrait = t.Trait.IsSet,
        IsOpen = t.Open.IsSet && t.IsConcrete,
        Cues = t.Trait.IsSet ? default : t.Cues.Select(static c => c.Value).ToEquatableArray(),
        Properties = t.Trait.IsSet ? default : Properties(t.Properties),
        Deprecated = t.Deprecated?.Value,
    };

    private static EquatableArray<PropertyModel> Properties(List<PropertyDeclaration> properties) =>
        properties.Where(static p => !p.IsDropped && p.Target is not { IsDropped: true }).Select(Property).ToEquatableArray();

    private static PropertyModel Property(PropertyDeclaration p) => new(p.Name, Naming.ToPascalCase(p.Name), p.Kind)
    {
        TypeName = p.Target?.Name,
        IsOptional = p.IsOptional,
        IsMany = p.IsMany,
        Description = p.Description,
        Deprecated = p.Deprecated?.Value,
    };

    private static RelationModel Relation(RelationDeclaration r, SchemaDeclarations declarations) => new(r.Name, r.FinalId, r.CSharpName)
    {
        Description = r.Description,
        Roles = r.Roles
            .Select(static role => new RoleModel(
                role.Name,
                Naming.ToPascalCase(role.Name),
                role.Types.Select(static t => t.Name).ToEquatableArray(),
                role.IsOptional)
            { Description = role.Description })
            .ToEquatableArray(),
        IsSymmetric = r.Symmetric.IsSet,
        InverseCSharpName = r.InverseName,
        Inverse = r.Inverse?.Value,
        IsTransitive = r.Transitive.IsSet,
        IsTemporal = r.Temporal.IsSet,
        Functional = r.Functional?.Value,
        ExclusiveWith = r.ExclusiveWith
            .Where(x => declarations.Relations.TryGet(x.Value, out var other) && !other.IsDropped)
            .Select(static x => x.Value)
            .ToEquatableArray(),
        CausedBy = r.CausedBy is { } cause && declarations.Relations.TryGet(cause.Value, out var of) && !of.IsDropped ? cause.Value : null,
        Properties = Properties(r.Properties),
        Expressed = r.Expressed.Select(static e => e.Value).ToEquatableArray(),
        Deprecated = r.Deprecated?.Value,
    };

    private static EntityModel Entity(EntityDeclaration e) => new(e.Name, e.FinalId, e.Type!.Name, e.FinalName)
    {
        Description = e.Description,
        Aliases = e.Aliases.Select(static a => new AliasModel(a.Name.Value, a.From?.Value, a.Until?.Value)).ToEquatableArray(),
        Adjectives = e.Adjectives.Select(static a => a.Value).ToEquatableArray(),
        Metonyms = e.Metonyms.Select(static m => m.Value).ToEquatableArray(),
        PartOf = e.Whole is { IsDropped: false } whole ? whole.Name : null,
        Properties = e.Values
            .Select(static v => new PropertyValueModel(v.Key.Value, v.Values.Select(static x => x.Value).ToEquatableArray()))
            .ToEquatableArray(),
        Deprecated = e.Deprecated?.Value,
    };
}
