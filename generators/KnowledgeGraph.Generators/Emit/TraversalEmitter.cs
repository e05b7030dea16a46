using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>
/// The static class of a relation's extension members: the ways along it from one entity and from sets, the ends of a set of edges, and what claims say beside
/// the ends. One class for each relation, because members of one name with different constraints cannot share a class.
/// </summary>
internal static class TraversalEmitter
{
    public static void Emit(SourceWriter writer, SchemaScope scope, RelationModel relation)
    {
        writer.Line().Line($"/// <summary>The ways along {Docs.Code(relation.Name)}, from one entity and from sets.</summary>")
            .Line(FileHeader.Attribute).Deprecation(relation.Deprecated);
        using var body = writer.Block($"public static class {scope.Traversals(relation)}");
        EmitWays(writer, scope, relation, isSet: false);
        EmitWays(writer, scope, relation, isSet: true);
        EmitEnds(writer, scope, relation);
        EmitClaimMembers(writer, scope, relation);
        PatternEmitter.Emit(writer, scope, relation);
    }

    private static void EmitWays(SourceWriter writer, SchemaScope scope, RelationModel relation, bool isSet)
    {
        EmitWay(writer, scope, relation, 0, relation.CSharpName, "From", isSet);
        if (!relation.IsSymmetric)
            EmitWay(writer, scope, relation, 1, relation.InverseCSharpName, "To", isSet);
    }

    private static void EmitWay(SourceWriter writer, SchemaScope scope, RelationModel relation, int role, string name, string method, bool isSet)
    {
        var names = scope.Runtime;
        var receiver = isSet ? "entities" : "entity";
        var entity = scope.TypeParameter;
        var block = isSet
            ? $"extension<{entity}>({names.Entities}<{entity}> entities)\n    where {entity} : class, {RelationNames.OutsideName(relation, role)}"
            : $"extension<{entity}>({entity} entity)\n    where {entity} : {RelationNames.OutsideName(relation, role)}";
        using var body = writer.Gap().Block(block);
        var set = $"{names.Relations}<{CSharpText.Identifier(relation.CSharpName)}>";
        var which = relation.IsSymmetric ? $"Its {Docs.Code(relation.Name)} edges, seen from this end"
            : $"The {Docs.Code(relation.Name)} edges in which it is the {Docs.Code(relation.Roles[role].Name)}";
        writer.Line($"/// <summary>{(isSet ? which.Replace("Its ", "Their ").Replace("it is the", "one of them is the") : which)}.</summary>")
            .Deprecation(relation.Deprecated)
            .Line($"public {set} {CSharpText.Identifier(name)} => {set}.{method}({receiver});");
    }

    private static void EmitEnds(SourceWriter writer, SchemaScope scope, RelationModel relation)
    {
        using var body = writer.Gap().Block($"extension({scope.Runtime.Relations}<{CSharpText.Identifier(relation.CSharpName)}> relations)");
        if (!RelationNames.HasSharedRole(relation))
            EmitSet(writer, scope, relation.Roles[0], "relations.Subjects<{0}>()", relation.IsSymmetric ? ": these ends" : "");
        EmitSet(writer, scope, relation.Roles[relation.ObjectRole], "relations.Objects<{0}>()", relation.IsSymmetric ? ": the other ends" : "");
        foreach (var role in RelationNames.FurtherRoles(relation))
            EmitSet(writer, scope, relation.Roles[role], $"relations.Participants<{{0}}>({CSharpText.Number(RelationNames.Participant(relation, role))})", " in their claims");
    }

    private static void EmitSet(SourceWriter writer, SchemaScope scope, RoleModel role, string expression, string which)
    {
        var type = scope.TypeOf(role);
        writer.Gap().Line($"/// <summary>The distinct entities in the role {Docs.Code(role.Name)}{which}.</summary>")
            .Line($"public {scope.Runtime.Entities}<{type}> {CSharpText.Identifier(role.CSharpName)} => {expression.Replace("{0}", type)};");
    }

    private static void EmitClaimMembers(SourceWriter writer, SchemaScope scope, RelationModel relation)
    {
        var further = RelationNames.FurtherRoles(relation).ToArray();
        if (further.Length + relation.Properties.Count == 0)
            return;
        using var body = writer.Gap().Block($"extension({scope.Runtime.Claim}<{CSharpText.Identifier(relation.CSharpName)}> claim)");
        foreach (var index in further)
        {
            var role = relation.Roles[index];
            var type = scope.TypeOf(role);
            writer.Gap().Summary(role.Description, $"The {Docs.Code(role.Name)}{Docs.WhereUnknown(role.IsOptional)}.")
                .Line($"public {type}{(role.IsOptional ? "?" : "")} {CSharpText.Identifier(role.CSharpName)} => " +
                    $"claim.Participant<{type}>({CSharpText.Number(RelationNames.Participant(relation, index))}){(role.IsOptional ? "" : "!")};");
        }

        foreach (var property in relation.Properties)
            EmitClaimProperty(writer, scope, relation, property);
    }

    private static void EmitClaimProperty(SourceWriter writer, SchemaScope scope, RelationModel relation, PropertyModel property)
    {
        var isAlwaysKnown = !property.IsOptional && !property.IsMany;
        var member = PropertyType.Member(property, scope, isAlwaysKnown);
        writer.Gap().Summary(property.Description, $"The {Docs.Code(property.Name)}{Docs.WhereUnknown(!isAlwaysKnown && !property.IsMany)}.")
            .Origin(scope.Model, $"relations.{relation.Name}.properties.{property.Name}")
            .Deprecation(property.Deprecated)
            .Line($"public {member} {CSharpText.Identifier(property.CSharpName)} => {PropertyType.Read(property, scope, "claim.", isAlwaysKnown)};");
    }
}
