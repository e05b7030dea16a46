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
    /// <param name="owner">What has it: <c>claim.</c>, or nothing for the entity at hand.</param>
    /// <param name="isAlwaysKnown">Whether every owner has a value.</param>
    public static string Read(PropertyModel property, SchemaScope scope, string owner, bool isAlwaysKnown)
    {
        var value = $"{owner}FindProperty({CSharpText.Literal(property.Name)})";
        var single = Single(property, scope);
        var known = isAlwaysKnown ? "!" : "";
        var knownValue = isAlwaysKnown ? "!.Value" : "";
        return (property.Kind, property.IsMany) switch
        {
            (PropertyKind.String, false) => $"{value}.AsText(){known}",
            (PropertyKind.String, true) => $"{value}.AsTexts()",
            (PropertyKind.Enum, false) when isAlwaysKnown => $"{scope.Words(property.TypeName!)}.FromWord({value}.AsText()!)",
            (PropertyKind.Enum, false) => $"{value}.AsText() is {{ }} word ? {scope.Words(property.TypeName!)}.FromWord(word) : null",
            (PropertyKind.Enum, true) => $"[.. global::System.Linq.Enumerable.Select({value}.AsTexts(), {scope.Words(property.TypeName!)}.FromWord)]",
            (PropertyKind.Entity, false) => $"{value}.AsEntity<{single}>({owner}Graph){known}",
            (PropertyKind.Entity, true) => $"{value}.AsEntities<{single}>({owner}Graph)",
            (_, false) => $"{value}.AsValue<{single}>(){knownValue}",
            (_, true) => $"{value}.AsValues<{single}>()",
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
