namespace KnowledgeGraph.Schema;

/// <summary>Where something stands in the files of a schema.</summary>
/// <param name="Path">The file as it was named to the compiler.</param>
/// <param name="Span">The place in the file.</param>
public readonly record struct SchemaLocation(string Path, SchemaSpan Span);
