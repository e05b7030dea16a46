using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>How a property of the schema looks in C#, and how it is read from and written to the text that graphs are saved with.</summary>
internal static class PropertyType
{
    private const string ImmutableArray = "global::System.Collections.Immutable.ImmutableArray";

    /// <summary>The C# type of one value.</summary>
    public static string Single(PropertyModel property, SchemaScope scope) => property.Kind switch
    {
        PropertyKind.Int => "long",
        PropertyKind.Decimal => "decimal",
        PropertyKind.Bool => "bool",
        PropertyKind.Date => scope.Runtime.Period,
        PropertyKind.Quantity => scope.Runtime.Quantity,
        PropertyKind.Enum or PropertyKind.Entity => CSharpText.Identifier(property.TypeName!),
        _ => "string",
    };

    /// <summary>The C# type of the member that reads it.</summary>
    /// <param name="property">The property.</param>
    /// <param name="scope">The schema.</param>
    /// <param name="isAlwaysKnown">Whether every owner has a value.</param>
    public static string Member(PropertyModel property, SchemaScope scope, bool isAlwaysKnown) => property.IsMany
        ? $"{ImmutableArray}<{Single(property, scope)}>"
        : Single(property, scope) + (isAlwaysKnown ? "" : "?");

    /// <summary>The C# type of the parameter that gives it.</summary>
    public static string Parameter(PropertyModel property, SchemaScope scope) => property.IsMany
        ? $"global::System.Collections.Generic.IEnumerable<{Single(property, scope)}>?"
        : Single(property, scope) + (property.IsOptional ? "?" : "");

    /// <summary>The expression that reads it from a claim or entity.</summary>
    /// <param name="property">The property.</param>
    /// <param name="scope">The schema.</param>
    /// <param name="source">What has the reading methods: <c>claim</c>, or an entity's property value.</param>
    /// <param name="isAlwaysKnown">Whether every owner has a value.</param>
    public static string Read(PropertyModel property, SchemaScope scope, IPropertySource source, bool isAlwaysKnown)
    {
        var known = isAlwaysKnown ? "!" : "";
        var knownValue = isAlwaysKnown ? "!.Value" : "";
        var single = Single(property, scope);
        return (property.Kind, property.IsMany) switch
        {
            (PropertyKind.String, false) => source.Text(property.Name) + known,
            (PropertyKind.String, true) => source.Texts(property.Name),
            (PropertyKind.Enum, false) when isAlwaysKnown => $"{scope.Words(single)}.FromWord({source.Text(property.Name)}!)",
            (PropertyKind.Enum, false) => $"{source.Text(property.Name)} is {{ }} word ? {scope.Words(property.TypeName!)}.FromWord(word) : null",
            (PropertyKind.Enum, true) => $"[.. global::System.Linq.Enumerable.Select({source.Texts(property.Name)}, {scope.Words(property.TypeName!)}.FromWord)]",
            (PropertyKind.Entity, false) => source.Entity(single, property.Name) + known,
            (PropertyKind.Entity, true) => source.Entities(single, property.Name),
            (_, false) => source.Value(single, property.Name) + knownValue,
            (_, true) => source.Values(single, property.Name),
        };
    }

    /// <summary>The argument that writes a parameter's value into a claim.</summary>
    public static string Write(PropertyModel property, SchemaScope scope, string parameter) => (property.Kind, property.IsMany) switch
    {
        (PropertyKind.Enum, false) => $"{parameter}{(property.IsOptional ? "?" : "")}.ToWord()",
        (PropertyKind.Enum, true) => $"{parameter} is null ? null : global::System.Linq.Enumerable.Select({parameter}, {scope.Words(property.TypeName!)}.ToWord)",
        (PropertyKind.Entity, false) => $"{parameter}{(property.IsOptional ? "?" : "")}.Id",
        (PropertyKind.Entity, true) => $"{parameter} is null ? null : global::System.Linq.Enumerable.Select({parameter}, static entity => entity.Id)",
        _ => parameter,
    };
}
