namespace KnowledgeGraph.Schema;

/// <summary>A part that may be absent: <c>(military)</c>.</summary>
/// <param name="Content">What may stand here.</param>
/// <param name="Start">The offset in the example, from 0.</param>
/// <param name="Length">The length in the example.</param>
/// <param name="IsGlued">Whether no space stands before it.</param>
public sealed record ExampleOptional(ExampleSequence Content, int Start, int Length, bool IsGlued) : ExampleElement(Start, Length, IsGlued);
