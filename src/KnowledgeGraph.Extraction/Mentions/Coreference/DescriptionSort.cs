namespace KnowledgeGraph.Extraction.Mentions.Coreference;

/// <summary>What the noun of a description can stand for, as finely as the ranking of antecedents tells it.</summary>
internal enum DescriptionSort
{
    Thing,
    Place,
    Country,
    Person,
    People,

    /// <summary>Those who fight, several: "the militants".</summary>
    Fighters,

    /// <summary>Those who fight for a state: "the army", "the troops".</summary>
    Force,

    /// <summary>A body of any kind that acts: "the group".</summary>
    Group,
    Alliance,

    /// <summary>A body by its work: "the ministry".</summary>
    Body,
    Government,
    Facility,
    Agreement,
    Event,
}
