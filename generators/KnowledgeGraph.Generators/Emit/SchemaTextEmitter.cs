using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>The schema as text in one file: the static <c>SchemaUtf8</c> of the graph class, from which reading compiles its rules.</summary>
internal static class SchemaTextEmitter
{
    public static void Emit(SourceWriter writer, SchemaScope scope)
    {
        using var body = writer.Line().Block($"public sealed partial class {CSharpText.TypeDeclaration(scope.Model.Name)}");
        writer.Line("/// <summary>The schema that this graph was compiled from, as YAML in UTF-8: one file, canonical form.</summary>");
        var yaml = SchemaWriter.Write(scope.Model);
        if (!CSharpText.IsPlain(yaml) || yaml.Length == 0)
        {
            writer.Line($"public static global::System.ReadOnlySpan<byte> SchemaUtf8 => {CSharpText.Literal(yaml)}u8;");
            return;
        }

        var quotes = new string('"', Math.Max(3, LongestRunOfQuotes(yaml) + 1));
        // A raw literal loses the indentation of its last line, so it can stand like the code around it.
        writer.Line("public static global::System.ReadOnlySpan<byte> SchemaUtf8 =>");
        using var literal = writer.Indent();
        writer.Line(quotes);
        writer.Line(yaml);
        writer.Line(quotes + "u8;");
    }

    private static int LongestRunOfQuotes(string text)
    {
        var longest = 0;
        var run = 0;
        foreach (var c in text)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
