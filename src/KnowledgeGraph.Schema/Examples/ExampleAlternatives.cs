namespace KnowledgeGraph.Schema;

/// <summary>A choice: <c>[backs|supports]</c>, or a word set <c>&lt;attack&gt;</c>.</summary>
/// <param name="Options">What may stand here; at least one. The glue of the choice is that of its first words.</param>
/// <param name="WordSet">The name of the word set, or <see langword="null"/> for a choice that is written out.</param>
/// <param name="Start">The offset in the example, from 0.</param>
/// <param name="Length">The length in the example.</param>
/// <param name="IsGlued">Whether no space stands before it.</param>
public sealed record ExampleAlternatives(EquatableArray<ExampleSequence> Options, string? WordSet, int Start, int Length, bool IsGlued)
    : ExampleElement(Start, Length, IsGlued);
