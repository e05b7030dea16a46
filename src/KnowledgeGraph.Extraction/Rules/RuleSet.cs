using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction;

/// <summary>The rules of a schema, in the schema's order. Immutable and thread-safe.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="Problems">Examples that could not be compiled or do not match themselves, each at its place in the schema.</param>
public sealed record RuleSet(ImmutableArray<Rule> Rules, ImmutableArray<Problem> Problems)
{
    /// <summary>The verbs of English news and those that the examples use.</summary>
    internal FrozenSet<string> Verbs { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The same, with words that are verbs where an example has them.</summary>
    internal FrozenSet<string> WrittenVerbs { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The examples of the rules, without choices in choices.</summary>
    internal ImmutableArray<ExamplePattern> Examples { get; init; } = [];
}
