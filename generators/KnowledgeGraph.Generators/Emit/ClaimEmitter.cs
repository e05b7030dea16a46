using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>
/// The typed factory of a relation's claims: the two ends, further roles that must be known, the evidence, properties that must be given, then everything that
/// may be left out.
/// </summary>
internal static class ClaimEmitter
{
    public static void EmitFactory(SourceWriter writer, SchemaScope scope, RelationModel relation)
    {
        var signature = new FactorySignature(scope, relation);
        writer.Gap().Line($"/// <summary>A claim of {Docs.Code(relation.Name)}. Everything else is set by <c>with {{ … }}</c>.</summary>");
        foreach (var parameter in signature.Parameters)
            writer.Line($"/// <param name=\"{parameter.Name.TrimStart('@')}\">{parameter.Text}</param>");
        var participants = string.Join(", ", signature.Participants);
        var create = $"new {scope.Runtime.Claim}({CSharpText.Literal(relation.Id)}, [{participants}], {signature.Evidence})";
        writer.Wrapped($"public static {scope.Runtime.Claim} Claim(", [.. signature.Parameters.Select(static p => p.Declaration)], ") =>");
        var properties = relation.Properties.Select(p => With(scope, p, signature.ParameterOf(p))).ToArray();
        writer.Line("    " + create + (properties.Length == 0 ? ";" : ""));
        for (var i = 0; i < properties.Length; i++)
            writer.Line("        " + properties[i] + (i == properties.Length - 1 ? ";" : ""));
    }

    private static string With(SchemaScope scope, PropertyModel property, string parameter)
    {
        var isText = property.Kind is PropertyKind.String or PropertyKind.Enum or PropertyKind.Entity;
        var typeArgument = isText ? "" : $"<{PropertyType.Single(property, scope)}>";
        return $".With{typeArgument}({CSharpText.Literal(property.Name)}, {PropertyType.Write(property, scope, parameter)})";
    }
}
