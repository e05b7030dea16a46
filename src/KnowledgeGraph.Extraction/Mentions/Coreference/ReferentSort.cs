namespace KnowledgeGraph.Extraction.Mentions.Coreference;

/// <summary>What sort of thing a noun phrase stands for, as far as a pronoun or verb cares.</summary>
internal enum ReferentSort
{
    Unknown,
    Person,

    /// <summary>Several persons without a body of their own: "the residents", "troops".</summary>
    People,

    /// <summary>A body that acts: a party, force, company, government.</summary>
    Group,

    /// <summary>A country, which is a place and acts too.</summary>
    Country,
    Place,
    Agreement,
    Event,
    Time,
    Thing,
}
