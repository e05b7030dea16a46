namespace KnowledgeGraph.Schema;

/// <summary>A part of an example sentence.</summary>
/// <param name="Start">The offset in the example, from 0.</param>
/// <param name="Length">The length in the example.</param>
/// <param name="IsGlued">Whether no space stands before it, as before <c>-backed</c> and <c>'s</c> behind a slot.</param>
public abstract record ExampleElement(int Start, int Length, bool IsGlued);
