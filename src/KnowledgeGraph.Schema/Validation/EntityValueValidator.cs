using System.Globalization;
using KnowledgeGraph.Schema.Declarations;
using KnowledgeGraph.Schema.Yaml;

namespace KnowledgeGraph.Schema.Validation;

/// <summary>Judges the values that declared entities give to properties. Values that do not fit are dropped.</summary>
internal sealed class EntityValueValidator(SchemaDeclarations declarations, TypeLattice lattice, ProblemList problems)
{
    private readonly Dictionary<TypeDeclaration, List<PropertyDeclaration>> _properties = [];

    public void Validate()
    {
        foreach (var entity in declarations.Entities.Kept)
            Validate(entity);
    }

    private void Validate(EntityDeclaration entity)
    {
        var known = PropertiesOf(entity.Type!);
        var kept = new List<ValueDeclaration>();
        foreach (var value in entity.Values)
        {
            var property = known.Find(p => string.Equals(p.Name, value.Key.Value, StringComparison.Ordinal));
            if (property is null)
                ReportUnknown(entity, value.Key, known);
            else if (!IsGone(property) && Fits(property, value))
                kept.Add(value);
        }

        foreach (var property in known.Where(p => p is { IsOptional: false, IsMany: false } && !IsGone(p)))
        {
            if (!entity.Values.Any(v => string.Equals(v.Key.Value, property.Name, StringComparison.Ordinal)))
                problems.Add(
                    SchemaCodes.MissingProperty,
                    entity.Key,
                    $"{Printable.Quote(entity.Name)} gives no '{property.Name}', which every {entity.Type!.Name} must have; give the "
                        + "value, or mark the property with '?'");
        }

        entity.Values = kept;
    }

    private static bool IsGone(PropertyDeclaration property) => property.IsDropped || property.Target is { IsDropped: true };

    // Dropped properties are known too: their values are no further mistakes.
    private List<PropertyDeclaration> PropertiesOf(TypeDeclaration type)
    {
        if (_properties.TryGetValue(type, out var known))
            return known;
        known = [];
        for (var at = type; at is not null; at = at.Parent)
            known.InsertRange(0, at.Properties);
        return _properties[type] = known;
    }

    private void ReportUnknown(EntityDeclaration entity, YamlScalar name, List<PropertyDeclaration> known)
    {
        if (FieldReader.IsGarbled(name.Value))
            return;
        var hint = Suggestion.DidYouMean(name.Value, known.Select(static p => p.Name), "declare it under the 'properties' of the type");
        problems.Add(
            SchemaCodes.UnknownProperty,
            name,
            $"the type '{entity.Type!.Name}' has no property {Printable.Quote(name.Value)}, so {Printable.Quote(entity.Name)} cannot "
                + $"give it; {hint}");
    }

    private bool Fits(PropertyDeclaration property, ValueDeclaration value)
    {
        if (value.Values.Count != 1 && !property.IsMany)
        {
            problems.Add(
                SchemaCodes.WrongValue,
                value.Key,
                $"the property '{property.Name}' holds one value, but {value.Values.Count} are given; keep one, or declare the "
                    + "property with '*'");
            return false;
        }

        return value.Values.Count(v => !Fits(property, v)) == 0;
    }

    private bool Fits(PropertyDeclaration property, YamlScalar value)
    {
        if (FieldReader.IsGarbled(value.Value))
            return false;
        var expected = property.Kind switch
        {
            PropertyKind.Int when !IsInt(value.Value) => "a whole number such as 1200",
            PropertyKind.Decimal when !IsDecimal(value.Value) => "a number such as 12.5",
            PropertyKind.Bool when value.Value is not ("true" or "false") => "true or false",
            PropertyKind.Date when !PeriodText.IsValid(value.Value) =>
                "a date such as 2016-11-30, 2016-11 or 2016, or a period such as 2012/2016 or 2012/..",
            PropertyKind.Quantity when !QuantityText.IsValid(value.Value) => "an amount such as 1200, ~1200, 1000..1500 or 30 km",
            PropertyKind.Enum => ExpectValue((EnumDeclaration)property.Target!, value.Value),
            PropertyKind.Entity => ExpectEntity((TypeDeclaration)property.Target!, value.Value),
            _ => null,
        };
        if (expected is null)
            return true;
        problems.Add(
            SchemaCodes.WrongValue,
            value,
            $"{Printable.Quote(value.Value)} does not fit the property '{property.Name}'; write {expected}");
        return false;
    }

    private static bool IsInt(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static bool IsDecimal(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);

    private static string? ExpectValue(EnumDeclaration values, string text)
    {
        var names = values.Values.Where(static v => !v.IsDropped).Select(static v => v.Name).ToArray();
        return names.Contains(text, StringComparer.Ordinal) ? null :
            $"one of {string.Join(", ", names.Take(12))}{(names.Length > 12 ? " …" : "")}";
    }

    private string? ExpectEntity(TypeDeclaration type, string text)
    {
        if (declarations.Entities.TryGet(text, out var entity))
            return entity.IsDropped || lattice.IsA(entity.Type!.Name, type.Name) ? null : $"an entity that is a {type.Name}";
        return $"the key of a declared {type.Name} ({Suggestion.DidYouMean(text, declarations.Entities.Names, "it is not declared")})";
    }
}
