using KnowledgeGraph.Schema.Declarations;

namespace KnowledgeGraph.Schema.Validation;

/// <summary>Resolves the types of properties and judges their names within their owner.</summary>
internal sealed class PropertyValidator(SchemaDeclarations declarations, ProblemList problems)
{
    private static readonly Dictionary<string, PropertyKind> Kinds = new(StringComparer.Ordinal)
    {
        ["string"] = PropertyKind.String,
        ["int"] = PropertyKind.Int,
        ["decimal"] = PropertyKind.Decimal,
        ["bool"] = PropertyKind.Bool,
        ["date"] = PropertyKind.Date,
        ["quantity"] = PropertyKind.Quantity,
    };

    private readonly NameJudge _judge = new(problems);

    public void Validate()
    {
        foreach (var type in declarations.Types.Kept.Where(static t => !t.Trait.IsSet))
        {
            foreach (var property in type.Properties)
            {
                Judge(property);
                if (!property.IsDropped && ReservedNames.IsTaken(ReservedNames.Entity, Naming.ToPascalCase(property.Name)))
                    DropReserved(property, "every entity");
            }

            TakeNames(type);
        }

        foreach (var relation in declarations.Relations.Kept)
        {
            foreach (var property in relation.Properties)
            {
                Judge(property);
                if (!property.IsDropped && ReservedNames.IsTaken(ReservedNames.Relation, Naming.ToPascalCase(property.Name)))
                    DropReserved(property, "every edge and claim");
            }
        }

        foreach (var type in declarations.Types.Kept)
            ValidateInherited(type);
    }

    private void Judge(PropertyDeclaration property)
    {
        property.IsDropped = !_judge.IsUsable(property.Key, "property") || !Resolve(property);
        if (!property.IsDropped)
            _judge.CheckCapital(property.Key, "property", isCapital: false);
    }

    private void DropReserved(PropertyDeclaration property, string owner)
    {
        property.IsDropped = true;
        _judge.ReportReserved(property.Key, "property", Naming.ToPascalCase(property.Name), owner);
    }

    private bool Resolve(PropertyDeclaration property)
    {
        if (property.Type is not { } type)
            return false;
        if (Kinds.TryGetValue(type.Value, out var kind))
        {
            property.Kind = kind;
            return true;
        }

        if (declarations.Enums.TryGet(type.Value, out var values))
        {
            property.Kind = PropertyKind.Enum;
            property.Target = values;
            return !values.IsDropped;
        }

        if (declarations.Types.TryGet(type.Value, out var entity))
        {
            property.Kind = PropertyKind.Entity;
            property.Target = entity;
            return !entity.IsDropped;
        }

        if (FieldReader.IsGarbled(type.Value))
            return false;
        var known = Kinds.Keys.Concat(declarations.Enums.Names).Concat(declarations.Types.Names);
        var hint = Suggestion.DidYouMean(type.Value, known,
            "the types are string, int, decimal, bool, date, quantity, the enums and the types of the schema");
        problems.Add(SchemaCodes.InvalidPropertyType, type, $"{Printable.Quote(type.Value)} is not what a property can hold; {hint}");
        return false;
    }

    private void TakeNames(TypeDeclaration type)
    {
        var scope = new NameScope(SchemaCodes.MemberClash, problems);
        foreach (var property in type.Properties.Where(static p => !p.IsDropped))
        {
            var member = Naming.ToPascalCase(property.Name);
            if (string.Equals(member, type.Name, StringComparison.Ordinal))
            {
                problems.Add(
                    SchemaCodes.EnclosingName,
                    property.Key,
                    $"the property {Printable.Quote(property.Name)} becomes a member with the name of its own class '{type.Name}', "
                        + "which C# forbids; rename it");
                property.IsDropped = true;
            }
            else
            {
                property.IsDropped = !scope.TryTake(member, property.Key, $"the property '{property.Name}'", "rename one of them");
            }
        }
    }

    private void ValidateInherited(TypeDeclaration type)
    {
        foreach (var property in type.Properties.Where(static p => !p.IsDropped))
        {
            var member = Naming.ToPascalCase(property.Name);
            for (var above = type.Parent; above is not null; above = above.Parent)
            {
                if (!above.Properties.Exists(p => !p.IsDropped && string.Equals(Naming.ToPascalCase(p.Name), member, StringComparison.Ordinal)))
                    continue;
                problems.Add(
                    SchemaCodes.RepeatedProperty,
                    property.Key,
                    $"{Printable.Quote(type.Name)} inherits the property {Printable.Quote(property.Name)} from '{above.Name}' "
                        + "already; delete or rename it");
                property.IsDropped = true;
                break;
            }
        }
    }
}
