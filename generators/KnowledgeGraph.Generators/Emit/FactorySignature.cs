using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>The parameters of a relation's claim factory and what they become.</summary>
internal sealed class FactorySignature
{
    private readonly SchemaScope _scope;
    private readonly RelationModel _relation;
    private readonly NamePicker _names = new([]);
    private readonly Dictionary<string, string> _properties = new(StringComparer.Ordinal);

    public FactorySignature(SchemaScope scope, RelationModel relation)
    {
        _scope = scope;
        _relation = relation;
        var ends = new List<FactoryParameter> { Role(0) };
        var further = RelationNames.FurtherRoles(relation).Select(Role).ToList();
        if (!RelationNames.HasSharedRole(relation))
            ends.Add(Role(1));
        var properties = relation.Properties.Select(Property).ToList();
        // The names that the schema gives come first, so that ours give way.
        if (RelationNames.HasSharedRole(relation))
            ends.Add(ends[0] with { Name = CSharpText.Identifier(_names.Pick("other")), Text = "The other end." });
        Evidence = CSharpText.Identifier(_names.Pick("evidence"));
        Participants = [.. ends.Concat(further).Select(Id)];
        Parameters =
        [
            .. ends.Concat(further.Where(static p => !p.MayBeOmitted)),
            new(scope.Runtime.Evidence, Evidence, "The words that say it.", MayBeOmitted: false),
            .. properties.Where(static p => !p.MayBeOmitted),
            .. further.Where(static p => p.MayBeOmitted),
            .. properties.Where(static p => p.MayBeOmitted),
        ];
    }

    /// <summary>The name of the parameter that takes the evidence.</summary>
    public string Evidence { get; }

    /// <summary>The parameters in order.</summary>
    public IReadOnlyList<FactoryParameter> Parameters { get; }

    /// <summary>The expressions of the participants' ids in order.</summary>
    public IReadOnlyList<string> Participants { get; }

    /// <summary>The name of the parameter that takes a property.</summary>
    public string ParameterOf(PropertyModel property) => _properties[property.Name];

    private static string Id(FactoryParameter parameter) => parameter.Name + (parameter.Type[parameter.Type.Length - 1] == '?' ? "?" : "") + ".Id";

    private FactoryParameter Role(int index)
    {
        var role = _relation.Roles[index];
        var type = RelationNames.RoleInterface(_relation, index) + (role.IsOptional ? "?" : "");
        var text = role.Description.Length == 0 ? $"The {Docs.Code(role.Name)}{Docs.WhereUnknown(role.IsOptional)}." : CSharpText.Xml(role.Description);
        return new(type, Pick(role.CSharpName), text, MayBeOmitted: role.IsOptional && index > _relation.ObjectRole);
    }

    private FactoryParameter Property(PropertyModel property)
    {
        var text = property.Description.Length == 0 ? $"The {Docs.Code(property.Name)}." : CSharpText.Xml(property.Description);
        var parameter = new FactoryParameter(
            PropertyType.Parameter(property, _scope), Pick(property.CSharpName), text, MayBeOmitted: property.IsOptional || property.IsMany);
        _properties[property.Name] = parameter.Name;
        return parameter;
    }

    private string Pick(string memberName) => CSharpText.Identifier(_names.Pick(CSharpText.Parameter(memberName).TrimStart('@')));
}
