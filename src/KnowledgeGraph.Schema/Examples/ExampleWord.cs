namespace KnowledgeGraph.Schema;

/// <summary>A word or a sign of punctuation.</summary>
/// <param name="Text">The word as it is written.</param>
/// <param name="Start">The offset in the example, from 0.</param>
/// <param name="Length">The length in the example.</param>
/// <param name="IsGlued">Whether no space stands before it.</param>
public sealed record ExampleWord(string Text, int Start, int Length, bool IsGlued) : ExampleElement(Start, Length, IsGlued);
