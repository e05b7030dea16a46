using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>Enums become C# enums, with a class that turns their members into the schema's words and back.</summary>
internal static class EnumEmitter
{
    // Members and parameters in the class of words: there, a bare enum of such a name would mean them.
    private static readonly HashSet<string> Taken = new(typeof(object).GetMembers().Select(static m => m.Name), StringComparer.Ordinal)
    {
        "MemberwiseClone", "Finalize", "ToWord", "FromWord", "value", "word",
    };

    public static void Emit(SourceWriter writer, SchemaScope scope, EnumModel model)
    {
        var name = CSharpText.TypeDeclaration(model.Name);
        writer.Line().Summary(model.Description, $"The enum {Docs.Code(model.Name)}.").Origin(scope.Model, "enums." + model.Name).Line(FileHeader.Attribute);
        using (writer.Block($"public enum {name}"))
        {
            foreach (var value in model.Values)
                writer.Gap().Summary(value.Description, $"The word {Docs.Code(value.Key)}.").Line($"{CSharpText.Identifier(value.CSharpName)},");
        }

        writer.Line().Line($"/// <summary>Turns {Docs.Code(model.Name)} into the schema's words, which saved graphs hold, and back.</summary>").Line(FileHeader.Attribute);
        using (writer.Block($"public static class {scope.Words(model.Name)}"))
        {
            var full = Taken.Contains(model.Name) ? $"global::{CSharpText.Namespace(scope.Model.Namespace)}.{name}" : name;
            EmitToWord(writer, full, model);
            EmitFromWord(writer, full, model);
        }
    }

    private static void EmitToWord(SourceWriter writer, string name, EnumModel model)
    {
        writer.Line("/// <summary>The word in the schema and in saved graphs.</summary>");
        writer.Line("/// <exception cref=\"global::System.ArgumentOutOfRangeException\">It is no member of the enum.</exception>");
        using var body = writer.Block($"public static string ToWord(this {name} value) => value switch", "};");
        foreach (var value in model.Values)
            writer.Line($"{name}.{CSharpText.Identifier(value.CSharpName)} => {CSharpText.Literal(value.Key)},");
        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(\"value\"),");
    }

    private static void EmitFromWord(SourceWriter writer, string name, EnumModel model)
    {
        using var body = writer.Gap().Block($"extension({name})");
        writer.Line("/// <summary>The member of a word of the schema.</summary>");
        writer.Line("/// <exception cref=\"global::System.FormatException\">The schema has no such word.</exception>");
        using (writer.Block($"public static {name} FromWord(string word) => word switch", "};"))
        {
            foreach (var value in model.Values)
                writer.Line($"{CSharpText.Literal(value.Key)} => {name}.{CSharpText.Identifier(value.CSharpName)},");
            writer.Line($"_ => throw new global::System.FormatException($\"'{{word}}' is no {model.Name}\"),");
        }
    }
}
