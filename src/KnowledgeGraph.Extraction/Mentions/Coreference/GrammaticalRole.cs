namespace KnowledgeGraph.Extraction.Mentions.Coreference;

/// <summary>The part that a noun phrase plays in its clause.</summary>
internal enum GrammaticalRole
{
    Other,
    Subject,

    /// <summary>The subject of a passive.</summary>
    Patient,
    Object,

    /// <summary>Where: behind in, at, near, from and the like.</summary>
    Place,

    /// <summary>The doer of a passive: behind "by".</summary>
    Agent,
    Oblique,
    Owner,

    /// <summary>Behind "of".</summary>
    Of,

    /// <summary>Behind another preposition, below a noun.</summary>
    Attribute,
    Apposition,
    Predicate,

    /// <summary>A noun before a noun.</summary>
    Modifier,
}
