namespace KnowledgeGraph.Testing;

/// <summary>A piece of a source file.</summary>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset behind its last one.</param>
internal readonly record struct SourceSpan(int Start, int End);
