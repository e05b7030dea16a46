namespace KnowledgeGraph.Extraction.Tests.TestBed;

/// <summary>What a claim amounts to for a reader of the graph. To take one for another is worse than to take "said" for "so".</summary>
internal enum Stance
{
    /// <summary>Asserted, attributed or hedged: what default queries see.</summary>
    Stated,

    /// <summary>Not yet, or only perhaps one day.</summary>
    Planned,

    /// <summary>Said not to be so.</summary>
    Negated,
}
