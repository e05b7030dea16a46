using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>The same ways and ends for the symbols of patterns: <c>from a in s.Supported.Attacks</c>.</summary>
internal static class PatternEmitter
{
    public static void Emit(SourceWriter writer, SchemaScope scope, RelationModel relation)
    {
        EmitWay(writer, scope, relation, 0, relation.CSharpName, "Leaving");
        if (!relation.IsSymmetric)
            EmitWay(writer, scope, relation, 1, relation.InverseCSharpName, "Arriving");
        EmitEnds(writer, scope, relation);
    }

    private static void EmitWay(SourceWriter writer, SchemaScope scope, RelationModel relation, int role, string name, string method)
    {
        var names = scope.Runtime;
        var entity = scope.TypeParameter;
        var edge = CSharpText.Identifier(relation.CSharpName);
        using var body = writer.Gap().Block($"extension<{entity}>({names.PatternValue}<{entity}> entity)\n    where {entity} : class, {RelationNames.OutsideName(relation, role)}");
        writer.Line($"/// <summary>In a pattern, {(relation.IsSymmetric ? $"its {Docs.Code(relation.Name)} edges, seen from this end"
                : $"the {Docs.Code(relation.Name)} edges in which it is the {Docs.Code(relation.Roles[role].Name)}")}.</summary>")
            .Deprecation(relation.Deprecated)
            .Line($"public {names.Pattern}<{names.PatternValue}<{edge}>> {CSharpText.Identifier(name)} => {names.PatternSource}.{method}<{entity}, {edge}>(entity);");
    }

    private static void EmitEnds(SourceWriter writer, SchemaScope scope, RelationModel relation)
    {
        using var body = writer.Gap().Block($"extension({scope.Runtime.PatternValue}<{CSharpText.Identifier(relation.CSharpName)}> edge)");
        var target = relation.Roles[relation.ObjectRole];
        EmitEnd(writer, scope, relation, relation.Roles[0], RelationNames.HasSharedRole(relation) ? "From" : relation.Roles[0].CSharpName, "Subject");
        EmitEnd(writer, scope, relation, target, target.CSharpName, "Object");
    }

    private static void EmitEnd(SourceWriter writer, SchemaScope scope, RelationModel relation, RoleModel role, string name, string method)
    {
        var type = scope.TypeOf(role);
        var end = relation.IsSymmetric ? method == "Subject" ? ", this end" : ", the other end" : "";
        writer.Gap().Line($"/// <summary>In a pattern, the {Docs.Code(role.Name)}{end}.</summary>")
            .Line($"public {scope.Runtime.PatternValue}<{type}> {CSharpText.Identifier(name)} => {scope.Runtime.PatternSource}.{method}<{CSharpText.Identifier(relation.CSharpName)}, {type}>(edge);");
    }
}
