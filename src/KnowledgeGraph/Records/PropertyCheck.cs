using System.Globalization;

namespace KnowledgeGraph;

/// <summary>Checks the properties of a claim against its relation.</summary>
internal sealed class PropertyCheck(GraphModel model, Dictionary<string, EntityType> entityTypes)
{
    /// <summary>The first thing that is wrong with a claim's properties, or <see langword="null"/>.</summary>
    public string? Judge(Claim claim, RelationType relation)
    {
        var last = -1;
        foreach (var value in claim.Properties)
        {
            if (relation.FindProperty(value.Name) is not { } property) return $"has the property '{value.Name}', which '{relation.Id}' does not have";
            var position = relation.Definition.Properties.IndexOf(property);
            if (position <= last) return $"gives the property '{value.Name}' twice or out of the schema's order";
            last = position;
            if (value.Values.IsEmpty || (value.Values.Length > 1 && !property.IsMany))
                return string.Create(CultureInfo.InvariantCulture, $"gives '{value.Name}' {value.Values.Length} values");
            foreach (var text in value.Values)
            {
                if (!IsValid(property, text)) return $"gives '{value.Name}' the value '{text}', which is not {Describe(property)}";
            }
        }

        foreach (var property in relation.Definition.Properties)
        {
            if (!property.IsOptional && !property.IsMany && claim.FindProperty(property.Name) is null) return $"lacks the property '{property.Name}'";
        }

        return null;
    }

    private static string Describe(PropertyDefinition property) => property.Kind switch
    {
        PropertyKind.String => "a text",
        PropertyKind.Int => "a whole number",
        PropertyKind.Decimal => "a number",
        PropertyKind.Bool => "true or false",
        PropertyKind.Date => "a date or period",
        PropertyKind.Quantity => "a quantity",
        PropertyKind.Enum => $"a value of {property.TypeName}",
        _ => $"the id of an entity of the type {property.TypeName}",
    };

    private bool IsValid(PropertyDefinition property, string text) => property.Kind switch
    {
        PropertyKind.Int => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        PropertyKind.Decimal => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
        PropertyKind.Bool => text is "true" or "false",
        PropertyKind.Date => text.Length > 0 && Period.TryParse(text, out _),
        PropertyKind.Quantity => Quantity.TryParse(text, out _),
        PropertyKind.Enum => model.TryGetEnum(property.TypeName!, out var words) && words.Values.Contains(text, StringComparer.Ordinal),
        PropertyKind.Entity => entityTypes.TryGetValue(text, out var type) && model.TryGetType(property.TypeName!, out var wanted) && type.IsA(wanted),
        _ => text.Length > 0,
    };
}
