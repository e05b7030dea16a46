using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>The schema as data of the runtime: the static <c>Model</c> of the graph class.</summary>
internal static class ModelEmitter
{
    public static void Emit(SourceWriter writer, SchemaScope scope)
    {
        var model = scope.Model;
        using var body = writer.Line().Block($"public sealed partial class {CSharpText.Identifier(model.Name)}");
        writer.Line("/// <summary>What this graph may hold.</summary>");
        writer.Line($"public static {scope.Runtime.GraphModel} Model {{ get; }} = new(");
        using var arguments = writer.Indent();
        writer.Line($"{CSharpText.Literal(model.Name)},");
        EmitList(writer, "types:", model.Types, type => $"new({CSharpText.Literal(type.Name)})", type => TypeMembers(scope, type), "],");
        EmitList(writer, "relations:", model.Relations, static r => $"new({CSharpText.Literal(r.Id)}, {CSharpText.Literal(r.Name)})", r => RelationMembers(scope, r), "],");
        EmitList(writer, "entities:", model.Entities, static e => $"new({CSharpText.Literal(e.Id)}, {CSharpText.Literal(e.Type)}, {CSharpText.Literal(e.Name)})", e => EntityMembers(scope, e), "],");
        EmitList(writer, "enums:", model.Enums, static e => $"new({CSharpText.Literal(e.Name)}, {Texts(e.Values.Select(static v => v.Key))})", static _ => [], "]);");
    }

    private static void EmitList<T>(SourceWriter writer, string name, EquatableArray<T> items, Func<T, string> create, Func<T, IEnumerable<string>> members, string end)
        where T : IEquatable<T>
    {
        using var list = writer.List(name, end);
        foreach (var item in items)
        {
            var set = members(item).ToArray();
            if (set.Length == 0)
            {
                writer.Line(create(item) + ",");
                continue;
            }

            using var body = writer.Block(create(item), "},");
            foreach (var member in set)
                writer.Line(member + ",");
        }
    }

    private static IEnumerable<string> TypeMembers(SchemaScope scope, TypeModel type)
    {
        if (type.Description.Length > 0)
            yield return "Description = " + CSharpText.Literal(type.Description);
        if (type.Parent is { } parent)
            yield return "Parent = " + CSharpText.Literal(parent);
        if (type.Traits.Count > 0)
            yield return "Traits = " + Texts(type.Traits);
        if (type.IsTrait)
            yield return "IsTrait = true";
        if (type.IsAbstract)
            yield return "IsAbstract = true";
        if (type.IsOpen)
            yield return "IsOpen = true";
        if (type.Properties.Count > 0)
            yield return "Properties = " + Properties(scope, type.Properties);
    }

    private static IEnumerable<string> RelationMembers(SchemaScope scope, RelationModel relation)
    {
        if (relation.Description.Length > 0)
            yield return "Description = " + CSharpText.Literal(relation.Description);
        yield return $"Roles = [{string.Join(", ", relation.Roles.Select(static r =>
            $"new({CSharpText.Literal(r.Name)}, {Texts(r.Types)}{(r.IsOptional ? ", IsOptional: true" : "")})"))}]";
        if (relation.ObjectRole != 1)
            yield return "ObjectRole = " + CSharpText.Number(relation.ObjectRole);
        if (relation.IsSymmetric)
            yield return "IsSymmetric = true";
        if (relation.Inverse is { } inverse)
            yield return "Inverse = " + CSharpText.Literal(inverse);
        if (relation.IsTransitive)
            yield return "IsTransitive = true";
        if (relation.IsTemporal)
            yield return "IsTemporal = true";
        if (relation.Functional is { } functional)
            yield return "Functional = " + CSharpText.Literal(functional);
        if (relation.ExclusiveWith.Count > 0)
            yield return "ExclusiveWith = " + Texts(relation.ExclusiveWith.Select(scope.RelationId));
        if (relation.Properties.Count > 0)
            yield return "Properties = " + Properties(scope, relation.Properties);
    }

    private static IEnumerable<string> EntityMembers(SchemaScope scope, EntityModel entity)
    {
        if (entity.Description.Length > 0)
            yield return "Description = " + CSharpText.Literal(entity.Description);
        if (entity.Aliases.Count > 0)
            yield return "Aliases = " + Texts(entity.Aliases.Select(static a => a.Name));
        if (entity.PartOf is { } whole)
            yield return "PartOf = " + CSharpText.Literal(scope.EntityId(whole));
        if (entity.Properties.Count > 0)
            yield return $"Properties = [{string.Join(", ", entity.Properties.Select(p => PropertyValue(scope, entity, p)))}]";
    }

    private static string PropertyValue(SchemaScope scope, EntityModel entity, PropertyValueModel value)
    {
        var property = scope.Lattice.PropertiesOf(entity.Type).FirstOrDefault(p => string.Equals(p.Name, value.Name, StringComparison.Ordinal));
        var texts = property?.Kind == PropertyKind.Entity ? value.Values.Select(scope.EntityId) : value.Values;
        return $"new({CSharpText.Literal(value.Name)}, {Texts(texts)})";
    }

    private static string Properties(SchemaScope scope, EquatableArray<PropertyModel> properties) =>
        $"[{string.Join(", ", properties.Select(p => Property(scope, p)))}]";

    private static string Property(SchemaScope scope, PropertyModel property)
    {
        var members = new List<string>();
        if (property.TypeName is { } type)
            members.Add("TypeName = " + CSharpText.Literal(type));
        if (property.IsOptional)
            members.Add("IsOptional = true");
        if (property.IsMany)
            members.Add("IsMany = true");
        var set = members.Count == 0 ? "" : $" {{ {string.Join(", ", members)} }}";
        return $"new({CSharpText.Literal(property.Name)}, {scope.Runtime.PropertyKind}.{property.Kind}){set}";
    }

    private static string Texts(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(CSharpText.Literal))}]";
}
