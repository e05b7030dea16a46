using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>The graph class: declared entities as typed members, a set for each type and relation, and the classes of its entities.</summary>
internal static class GraphEmitter
{
    public static void Emit(SourceWriter writer, SchemaScope scope)
    {
        var names = scope.Runtime;
        var name = CSharpText.TypeDeclaration(scope.Model.Name);
        writer.Line().Summary(scope.Model.Description, $"The graph {Docs.Code(scope.Model.Name)}.").Origin(scope.Model, "graph");
        EmitExample(writer, scope);
        writer.Line(FileHeader.Attribute);
        using var body = writer.Block($"public sealed partial class {name} : {names.Graph}, {names.ICompiled}<{name}>");
        writer.Line($$"""
            private {{name}}({{names.GraphData}} data, {{names.GraphView}} view)
                : base(data, view)
            {
            }
            """);
        EmitEntities(writer, scope);
        EmitTypeSets(writer, scope);
        EmitRelationSets(writer, scope);
        writer.Gap().Line($"static {name} {names.IGraph}<{name}>.Create({names.GraphData} data, {names.GraphView} view) => new(data, view);");
        EmitCreateEntity(writer, scope);
    }

    private static void EmitExample(SourceWriter writer, SchemaScope scope)
    {
        var model = scope.Model;
        writer.Line("/// <example>").Line("/// <code>").Line($"/// var builder = GraphBuilder.For&lt;{CSharpText.Xml(model.Name)}&gt;();")
            .Line("/// builder.Add(article);").Line($"/// {CSharpText.Xml(model.Name)} graph = builder.Build();");
        if (model.Relations.Count > 0)
        {
            var relation = model.Relations[0];
            writer.Line($"/// foreach ({CSharpText.Xml(relation.CSharpName)} edge in graph.{CSharpText.Xml(relation.CSharpName)})")
                .Line("///     Console.WriteLine($\"{edge}: {edge.Evidence[0].Quote}\");");
        }

        writer.Line("/// </code>").Line("/// </example>");
    }

    private static void EmitEntities(SourceWriter writer, SchemaScope scope)
    {
        for (var i = 0; i < scope.Model.Entities.Count; i++)
        {
            var entity = scope.Model.Entities[i];
            var type = CSharpText.Identifier(entity.Type);
            writer.Gap().Summary(entity.Description, CSharpText.Xml(entity.Name) + ".")
                .Origin(scope.Model, "entities." + entity.Key)
                .Deprecation(entity.Deprecated)
                .Line($"public {type} {CSharpText.Identifier(entity.Key)} => Declared<{type}>({CSharpText.Number(i)});");
        }
    }

    private static void EmitTypeSets(SourceWriter writer, SchemaScope scope)
    {
        for (var i = 0; i < scope.Model.Types.Count; i++)
        {
            var type = scope.Model.Types[i];
            if (type.Plural.Length == 0)
                continue;
            var name = CSharpText.Identifier(type.Name);
            writer.Gap().Line($"/// <summary>Every {Docs.Code(type.Name)}.</summary>")
                .Deprecation(type.Deprecated)
                .Line($"public {scope.Runtime.Entities}<{name}> {CSharpText.Identifier(type.Plural)} => OfType<{name}>({CSharpText.Number(i)});");
        }
    }

    private static void EmitRelationSets(SourceWriter writer, SchemaScope scope)
    {
        foreach (var relation in scope.Model.Relations)
        {
            var name = CSharpText.Identifier(relation.CSharpName);
            var set = $"{scope.Runtime.Relations}<{name}>";
            writer.Gap().Line($"/// <summary>Every {Docs.Code(relation.Name)} edge.</summary>")
                .Deprecation(relation.Deprecated)
                .Line($"public {set} {name} => {set}.Of(this);");
        }
    }

    private static void EmitCreateEntity(SourceWriter writer, SchemaScope scope)
    {
        var names = scope.Runtime;
        writer.Gap().Line("/// <summary>Makes the object for an entity.</summary>");
        using var body = writer.Block($"protected override {names.Entity} CreateEntity({names.EntityType} type, int index) => type.Index switch", "};");
        for (var i = 0; i < scope.Model.Types.Count; i++)
        {
            var type = scope.Model.Types[i];
            if (!type.IsTrait && !type.IsAbstract)
                writer.Line($"{CSharpText.Number(i)} => new {CSharpText.Identifier(type.Name)}(this, index),");
        }

        writer.Line("_ => base.CreateEntity(type, index),");
    }
}
