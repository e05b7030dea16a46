using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>Documentation comments from a schema's descriptions.</summary>
internal static class Docs
{
    /// <summary>Writes a summary: the schema's description, or else what the generator knows.</summary>
    public static SourceWriter Summary(this SourceWriter writer, string description, string otherwise) =>
        writer.Line($"/// <summary>{(description.Length == 0 ? otherwise : CSharpText.Xml(description))}</summary>");

    /// <summary>Writes where in the schema something is declared, and what else is to be known of it.</summary>
    public static SourceWriter Origin(this SourceWriter writer, SchemaModel model, string keyPath, string more = "") =>
        writer.Line($"/// <remarks><c>{CSharpText.Xml(model.FileName)}: {CSharpText.Xml(keyPath)}</c>{(more.Length == 0 ? "" : ". " + more)}</remarks>");

    /// <summary>Writes the attribute of what the schema deprecates.</summary>
    public static SourceWriter Deprecation(this SourceWriter writer, string? reason) => reason switch
    {
        null => writer,
        "" => writer.Line("[global::System.Obsolete]"),
        _ => writer.Line($"[global::System.Obsolete({CSharpText.Literal(reason)})]"),
    };

    /// <summary>A name of the schema as code in a comment.</summary>
    public static string Code(string name) => $"<c>{CSharpText.Xml(name)}</c>";

    /// <summary>The end of a sentence about something that may be missing.</summary>
    public static string WhereUnknown(bool isOptional) => isOptional ? "; <see langword=\"null\"/> where unknown" : "";

    /// <summary>How many may stand on each side of a relation, and what else its edges are.</summary>
    public static string Cardinality(RelationModel relation)
    {
        var first = relation.Roles[0].Name;
        var functional = relation.Functional;
        var sides = functional is null ? "Many to many"
            : relation.IsSymmetric ? "One to one at a time"
            : string.Equals(functional, first, StringComparison.Ordinal) ? $"Many to one: {Code(functional)} stands in one such edge at a time"
            : $"One to many: {Code(functional)} stands in one such edge at a time";
        return sides
            + (relation.IsSymmetric ? "; holds both ways" : "")
            + (relation.IsTransitive ? "; a chain of it implies it" : "")
            + (relation.IsTemporal ? "; a state that lasts" : "")
            + ".";
    }
}
