namespace KnowledgeGraph.Extraction.Mentions.Coreference;

/// <summary>How well the noun of a description fits an entity, the worst first.</summary>
internal enum DescriptionFit
{
    /// <summary>The article or the schema calls it something else of the same kind: "the town" of a city.</summary>
    Unlike,

    /// <summary>Its type is of the noun's kind, and nothing more is known.</summary>
    Kind,

    /// <summary>It is called by a noun that means nearly the same: "city" and "port".</summary>
    Near,

    /// <summary>The schema describes it so.</summary>
    Declared,

    /// <summary>The article has described it so.</summary>
    Said,

    /// <summary>The noun ends its name.</summary>
    Named,
}
