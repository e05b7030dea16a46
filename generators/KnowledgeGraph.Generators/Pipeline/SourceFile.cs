namespace KnowledgeGraph.Generators.Pipeline;

/// <summary>A generated file.</summary>
/// <param name="HintName">Its name, unique in the project.</param>
/// <param name="Text">Its text.</param>
internal sealed record SourceFile(string HintName, string Text);
