namespace KnowledgeGraph.Schema;

/// <summary>A mistake in an example, with its place in the example's text.</summary>
/// <param name="Code">The kind of mistake.</param>
/// <param name="Message">What is wrong, why, and what to do.</param>
/// <param name="Start">The offset in the example, from 0.</param>
/// <param name="Length">The length in the example.</param>
public sealed record ExampleProblem(SchemaCode Code, string Message, int Start, int Length);
