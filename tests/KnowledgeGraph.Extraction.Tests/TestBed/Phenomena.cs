using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction.Tests.TestBed;

/// <summary>The names of the 28 phenomena of English that extraction is measured by.</summary>
internal static class Phenomena
{
    /// <summary>The names; the first belongs to number 1.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "passive, by-agent", "reduced passive, participle", "agentless passive", "participial compound, prefix", "nominalisation", "light verb",
        "subject is an event",
        "coordination", "exemplar lists", "apposition, titles", "relative clauses", "control and adjunct clauses", "metonymy",
        "nominal and pronoun coreference", "attribution", "attribution chain", "conflicting accounts, denial", "hedge", "negation", "plan, vow, purpose, attempt",
        "hypothetical, counterfactual", "quantities",
        "dates", "place composition", "self-attributed claim", "end of a relation", "noise", "name traps",
    ];
}
