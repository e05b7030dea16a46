namespace KnowledgeGraph.Schema;

/// <summary>The place of a property's value.</summary>
/// <param name="Property">The position of the property in <see cref="RelationModel.Properties"/>.</param>
/// <param name="Start">The offset in the example, from 0.</param>
/// <param name="Length">The length in the example.</param>
/// <param name="IsGlued">Whether no space stands before it.</param>
public sealed record ExamplePropertySlot(int Property, int Start, int Length, bool IsGlued) : ExampleElement(Start, Length, IsGlued);
