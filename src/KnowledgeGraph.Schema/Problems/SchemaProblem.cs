namespace KnowledgeGraph.Schema;

/// <summary>A mistake in a schema: a code, a place, what is wrong, why, and what to do.</summary>
/// <param name="Code">The code, for example <c>KG0123</c>; each has a section in <c>schema/README.md</c>.</param>
/// <param name="Severity">Whether the schema can still be compiled.</param>
/// <param name="Message">What is wrong, why, and what to do, in one line.</param>
/// <param name="Path">The file as it was named to the reader.</param>
/// <param name="Span">Where in the file.</param>
public sealed record SchemaProblem(string Code, SchemaSeverity Severity, string Message, string Path, SchemaSpan Span)
{
    /// <summary>The problem as compilers print it: <c>path(line,col): error KG0123: message</c>.</summary>
    public override string ToString() =>
        $"{Path}({Span.Line},{Span.Column}): {(Severity == SchemaSeverity.Error ? "error" : "warning")} {Code}: {Message}";
}
