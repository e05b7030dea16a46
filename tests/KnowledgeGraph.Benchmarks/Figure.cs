namespace KnowledgeGraph.Benchmarks;

/// <summary>One measured number.</summary>
/// <param name="Group">The part of the table that it stands in.</param>
/// <param name="Label">What it says, for people.</param>
/// <param name="Key">Its name in the JSON: a contract with those who read it.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">Its unit.</param>
internal sealed record Figure(string Group, string Label, string Key, double Value, string Unit);
