namespace KnowledgeGraph.Extraction.Mentions.Coreference;

/// <summary>The pronouns of the third person by what they agree with.</summary>
internal enum AnaphorKind
{
    /// <summary>he, she, him, her.</summary>
    He,

    /// <summary>his, her before a noun.</summary>
    His,
    It,
    Its,

    /// <summary>they, them.</summary>
    They,
    Their,
}
