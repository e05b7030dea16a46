using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>Types become classes, traits and unions become interfaces that list the roles which all their members play.</summary>
internal static class TypeEmitter
{
    public static void Emit(SourceWriter writer, SchemaScope scope, TypeModel type)
    {
        writer.Line().Summary(type.Description, type.IsTrait ? $"The trait {Docs.Code(type.Name)}." : $"The type {Docs.Code(type.Name)}.")
            .Origin(scope.Model, "types." + type.Name, type.IsOpen ? "New ones may be discovered in text." : "")
            .Line(FileHeader.Attribute).Deprecation(type.Deprecated);
        if (type.IsTrait)
            EmitInterface(writer, CSharpText.TypeDeclaration(type.Name), [scope.Runtime.IEntity, .. scope.InterfacesOf(type)]);
        else
            EmitClass(writer, scope, type);
    }

    public static void Emit(SourceWriter writer, SchemaScope scope, UnionModel union)
    {
        writer.Line().Line($"/// <summary>One of several types that a role admits: {string.Join(", ", union.Types.Select(Docs.Code))}.</summary>")
            .Line(FileHeader.Attribute);
        EmitInterface(writer, union.CSharpName, [scope.Runtime.IEntity, .. scope.InterfacesOf(union)]);
    }

    private static void EmitClass(SourceWriter writer, SchemaScope scope, TypeModel type)
    {
        var name = CSharpText.TypeDeclaration(type.Name);
        var parent = type.Parent is null ? scope.Runtime.Entity : CSharpText.Identifier(type.Parent);
        var kind = type.IsAbstract ? "abstract " : scope.HasSubtypes(type) ? "" : "sealed ";
        using var body = writer.Wrapped($"public {kind}partial class {name} : ", [parent, .. scope.InterfacesOf(type)], "").Braces();
        writer.Line($$"""
            {{(type.IsAbstract ? "private protected" : "internal")}} {{name}}({{scope.Runtime.Graph}} graph, int index)
                : base(graph, index)
            {
            }
            """);
        foreach (var property in type.Properties)
            EmitProperty(writer, scope, type, property);
    }

    private static void EmitProperty(SourceWriter writer, SchemaScope scope, TypeModel type, PropertyModel property)
    {
        // A discovered entity has no properties, so only closed types can promise one.
        var isAlwaysKnown = !property.IsOptional && !property.IsMany && !scope.HasOpenTypes(type);
        var member = PropertyType.Member(property, scope, isAlwaysKnown);
        writer.Gap().Summary(property.Description, $"The property {Docs.Code(property.Name)}{Docs.WhereUnknown(!isAlwaysKnown && !property.IsMany)}.")
            .Origin(scope.Model, $"types.{type.Name}.properties.{property.Name}")
            .Deprecation(property.Deprecated)
            .Line($"public {member} {CSharpText.Identifier(property.CSharpName)} => {PropertyType.Read(property, scope, owner: "", isAlwaysKnown)};");
    }

    private static void EmitInterface(SourceWriter writer, string name, IReadOnlyList<string> bases) =>
        writer.Wrapped($"public partial interface {name} : ", bases, ";");
}
