using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>The rules of a schema, in the schema's order. Immutable and thread-safe.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="Problems">Examples that could not be compiled or do not match themselves, each at its place in the schema.</param>
public sealed record RuleSet(ImmutableArray<Rule> Rules, ImmutableArray<Problem> Problems);
