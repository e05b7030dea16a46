namespace KnowledgeGraph.Testing;

/// <summary>A call in a source file.</summary>
/// <param name="Line">The line of its open parenthesis, from 1.</param>
/// <param name="Open">The offset of its open parenthesis.</param>
/// <param name="Arguments">Its arguments' values, without the names that may stand in front.</param>
internal sealed record SourceCall(int Line, int Open, List<SourceSpan> Arguments);
