namespace KnowledgeGraph.Extraction.Mentions.Coreference;

/// <summary>What the words before the noun of a description say of an entity.</summary>
internal enum ModifierFit
{
    /// <summary>There are none.</summary>
    None,

    /// <summary>One is in its name or description, or it is of the country that is named: "the Lebanese movement".</summary>
    Known,

    /// <summary>Nothing is known of them.</summary>
    New,

    /// <summary>It is of another country than the one named, or not of the creed.</summary>
    Against,
}
