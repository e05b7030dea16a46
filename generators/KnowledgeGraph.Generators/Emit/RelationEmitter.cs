using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>A relation becomes a struct around an edge, with its roles as nested interfaces and typed ends, and a factory of claims.</summary>
internal static class RelationEmitter
{
    public static void Emit(SourceWriter writer, SchemaScope scope, RelationModel relation, int index)
    {
        var names = scope.Runtime;
        var name = CSharpText.Identifier(relation.CSharpName);
        writer.Line().Summary(relation.Description, $"The relation {Docs.Code(relation.Name)}.")
            .Origin(scope.Model, "relations." + relation.Name, Docs.Cardinality(relation))
            .Line("/// <param name=\"edge\">The edge behind it.</param>")
            .Line(FileHeader.Attribute).Deprecation(relation.Deprecated);
        using (writer.Block($"public readonly partial struct {name}({names.Edge} edge) : {names.IRelation}<{name}>"))
        {
            for (var i = 0; i < relation.Roles.Count; i++)
                EmitRoleInterface(writer, scope, relation, i);
            writer.Gap().Line("/// <inheritdoc />").Line($"public static int RelationIndex => {CSharpText.Number(index)};");
            writer.Gap().Line("/// <inheritdoc />").Line($"public {names.Edge} Edge => edge;");
            EmitEnds(writer, scope, relation);
            writer.Gap().Line("/// <inheritdoc />").Line($"public static {name} Of({names.Edge} edge) => new(edge);");
            ClaimEmitter.EmitFactory(writer, scope, relation);
            writer.Gap().Line("/// <summary>The edge in words.</summary>").Line("public override string ToString() => edge.ToString();");
        }

        TraversalEmitter.Emit(writer, scope, relation);
    }

    private static void EmitRoleInterface(SourceWriter writer, SchemaScope scope, RelationModel relation, int role)
    {
        var model = relation.Roles[role];
        writer.Gap()
            .Line($"/// <summary>Who may play the role {Docs.Code(model.Name)}: {string.Join(" or ", model.Types.Select(Docs.Code))}.</summary>")
            .Line($"public partial interface {RelationNames.RoleInterface(relation, role)} : {scope.Runtime.IEntity};");
    }

    private static void EmitEnds(SourceWriter writer, SchemaScope scope, RelationModel relation)
    {
        var subject = relation.Roles[0];
        var target = relation.Roles[relation.ObjectRole];
        if (RelationNames.HasSharedRole(relation))
        {
            EmitEnd(writer, scope, subject, "From", "Subject", "This end", subject.IsOptional);
            EmitEnd(writer, scope, target, target.CSharpName, "Object", "The other end", target.IsOptional);
            return;
        }

        // An edge that holds both ways is seen from its known end.
        var isSubjectOptional = subject.IsOptional && (!relation.IsSymmetric || target.IsOptional);
        var isObjectOptional = target.IsOptional || (relation.IsSymmetric && subject.IsOptional);
        EmitEnd(writer, scope, subject, subject.CSharpName, "Subject", EndText(subject, relation.IsSymmetric ? ", this end" : ""), isSubjectOptional);
        EmitEnd(writer, scope, target, target.CSharpName, "Object", EndText(target, relation.IsSymmetric ? ", the other end" : ""), isObjectOptional);
    }

    private static string EndText(RoleModel role, string which) =>
        role.Description.Length == 0 ? $"The {Docs.Code(role.Name)}{which}" : CSharpText.Xml(role.Description).TrimEnd('.');

    private static void EmitEnd(SourceWriter writer, SchemaScope scope, RoleModel role, string name, string end, string text, bool isOptional)
    {
        var type = scope.TypeOf(role) + (isOptional ? "?" : "");
        writer.Gap()
            .Line($"/// <summary>{text}{Docs.WhereUnknown(isOptional)}.</summary>")
            .Line($"public {type} {CSharpText.Identifier(name)} => ({type})edge.{end}{(isOptional ? "" : "!")};");
    }
}
