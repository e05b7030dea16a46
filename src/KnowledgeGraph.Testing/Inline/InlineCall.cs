namespace KnowledgeGraph.Testing;

/// <summary>A call of <c>GraphSnapshot.Inline</c> as the compiler saw it.</summary>
/// <param name="SourceFile">The file, as it was written down.</param>
/// <param name="Line">The line of its open parenthesis, from 1.</param>
/// <param name="Expression">The expected text as written; empty where it was left out.</param>
internal sealed record InlineCall(string SourceFile, int Line, string Expression);
