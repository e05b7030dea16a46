namespace KnowledgeGraph.Schema;

/// <summary>A schema file by name and text.</summary>
/// <param name="Path">The path as problems shall name it; imports are resolved against its folder.</param>
/// <param name="Text">The decoded text, without a byte order mark.</param>
public sealed record SchemaFile(string Path, string Text);
