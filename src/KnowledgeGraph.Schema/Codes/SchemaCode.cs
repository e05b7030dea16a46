namespace KnowledgeGraph.Schema;

/// <summary>A kind of mistake in a schema, with its section in <c>schema/README.md</c>.</summary>
/// <param name="Code">The code, for example <c>KG0101</c>.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Severity">Whether the schema can still be compiled.</param>
/// <param name="Explanation">Why it is a mistake.</param>
/// <param name="Fix">What to do about it.</param>
public sealed record SchemaCode(string Code, string Title, SchemaSeverity Severity, string Explanation, string Fix)
{
    /// <summary>The anchor of its section in <c>schema/README.md</c>, for example <c>#kg0101</c>.</summary>
    public string Anchor => "#" + Code.ToLowerInvariant();
}
