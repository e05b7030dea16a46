namespace KnowledgeGraph.Schema;

/// <summary>Parts of an example that follow one another.</summary>
/// <param name="Elements">The parts in order; at least one.</param>
public sealed record ExampleSequence(EquatableArray<ExampleElement> Elements);
