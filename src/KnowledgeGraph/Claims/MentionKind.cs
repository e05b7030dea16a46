namespace KnowledgeGraph;

/// <summary>How a mention names its entity.</summary>
public enum MentionKind
{
    /// <summary>By a proper name: "Hezbollah".</summary>
    Name,

    /// <summary>By a common noun: "the rebels", "government troops".</summary>
    Nominal,

    /// <summary>By a pronoun: "they".</summary>
    Pronoun,

    /// <summary>By an adjective of a country or people: "Russian".</summary>
    Demonym,

    /// <summary>By the name of a place that stands for it: "Moscow announced".</summary>
    Metonym,
}
