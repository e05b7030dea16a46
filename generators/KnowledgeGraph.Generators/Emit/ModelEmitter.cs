using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>The schema as data of the runtime: the static <c>Model</c> of the graph class.</summary>
internal static class ModelEmitter
{
    public static void Emit(SourceWriter writer, SchemaScope scope)
    {
        var model = scope.Model;
        using var body = writer.Line().Block($"public sealed partial class {CSharpText.TypeDeclaration(model.Name)}");
        writer.Line("/// <summary>What this graph may hold.</summary>");
        writer.Line($"public static {scope.Runtime.GraphModel} Model {{ get; }} = new(");
        using var arguments = writer.Indent();
        writer.Line($"{CSharpText.Literal(model.Name)},");
        var hasEntities = model.Entities.Count > 0;
        var hasEnums = model.Enums.Count > 0;
        EmitList(writer, "types:", model.Types, t => EmitType(writer, scope, t), isLast: false);
        EmitList(writer, "relations:", model.Relations, r => EmitRelation(writer, scope, r), isLast: !hasEntities && !hasEnums);
        if (hasEntities)
            EmitList(writer, "entities:", model.Entities, e => EmitEntity(writer, scope, e), isLast: !hasEnums);
        if (hasEnums)
            EmitList(writer, "enums:", model.Enums, e => writer.Line($"new({CSharpText.Literal(e.Name)}, {Texts(e.Values.Select(static v => v.Key))}),"), isLast: true);
    }

    private static void EmitList<T>(SourceWriter writer, string name, EquatableArray<T> items, Action<T> emit, bool isLast)
        where T : IEquatable<T>
    {
        using var list = writer.List(name, isLast ? "]);" : "],");
        foreach (var item in items)
            emit(item);
    }

    private static void EmitType(SourceWriter writer, SchemaScope scope, TypeModel type)
    {
        var item = new ModelItem($"new({CSharpText.Literal(type.Name)})");
        item.Text("Description", type.Description);
        item.Text("Parent", type.Parent);
        item.Texts("Traits", type.Traits);
        item.Flag("IsTrait", type.IsTrait);
        item.Flag("IsAbstract", type.IsAbstract);
        item.Flag("IsOpen", type.IsOpen);
        item.List("Properties", type.Properties.Select(p => Property(scope, p)));
        item.WriteTo(writer);
    }

    private static void EmitRelation(SourceWriter writer, SchemaScope scope, RelationModel relation)
    {
        var item = new ModelItem($"new({CSharpText.Literal(relation.Id)}, {CSharpText.Literal(relation.Name)})");
        item.Text("Description", relation.Description);
        item.List("Roles", relation.Roles.Select(static r =>
            $"new({CSharpText.Literal(r.Name)}, {Texts(r.Types)}{(r.IsOptional ? ", IsOptional: true" : "")})"));
        if (relation.ObjectRole != 1)
            item.Value("ObjectRole", CSharpText.Number(relation.ObjectRole));
        item.Flag("IsSymmetric", relation.IsSymmetric);
        item.Text("Inverse", relation.Inverse);
        item.Flag("IsTransitive", relation.IsTransitive);
        item.Flag("IsTemporal", relation.IsTemporal);
        item.Text("Functional", relation.Functional);
        item.Texts("ExclusiveWith", relation.ExclusiveWith.Select(scope.RelationId));
        item.List("Properties", relation.Properties.Select(p => Property(scope, p)));
        item.WriteTo(writer);
    }

    private static void EmitEntity(SourceWriter writer, SchemaScope scope, EntityModel entity)
    {
        var item = new ModelItem($"new({CSharpText.Literal(entity.Id)}, {CSharpText.Literal(entity.Type)}, {CSharpText.Literal(entity.Name)})");
        item.Text("Description", entity.Description);
        item.Texts("Aliases", entity.Aliases.Select(static a => a.Name));
        item.Text("PartOf", entity.PartOf is { } whole ? scope.EntityId(whole) : null);
        item.List("Properties", entity.Properties.Select(p => PropertyValue(scope, entity, p)).OfType<string>());
        item.WriteTo(writer);
    }

    private static string? PropertyValue(SchemaScope scope, EntityModel entity, PropertyValueModel value)
    {
        var property = scope.Lattice.PropertiesOf(entity.Type).FirstOrDefault(p => string.Equals(p.Name, value.Name, StringComparison.Ordinal));
        var texts = property?.Kind == PropertyKind.Entity ? value.Values.Select(scope.EntityId).OfType<string>().ToArray() : [.. value.Values];
        return texts.Length == 0 ? null : $"new({CSharpText.Literal(value.Name)}, {Texts(texts)})";
    }

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
