namespace KnowledgeGraph.Extraction.Tests.TestBed;

/// <summary>What a line of a case asks of a claim.</summary>
internal enum ExpectedKind
{
    /// <summary>It must be found: a miss counts.</summary>
    Fact,

    /// <summary>It may be found: neither a miss nor a false fact (tier 2 of the gold).</summary>
    Maybe,

    /// <summary>It held once: it may be found as negated, or with an end to its period, but not as a current statement.</summary>
    Ended,

    /// <summary>The reading that the passage invites and does not support.</summary>
    Not,
}
