namespace KnowledgeGraph.Schema;

/// <summary>What parsing an example gave.</summary>
/// <param name="Pattern">The pattern, or <see langword="null"/> where there is a problem.</param>
/// <param name="Problems">The problems in the order of the text.</param>
public sealed record ExampleResult(ExamplePattern? Pattern, EquatableArray<ExampleProblem> Problems);
