namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>What a common noun can stand for, whatever a schema calls its types.</summary>
internal enum NominalKind
{
    /// <summary>People by what they are: "villagers", "a photographer". Never one of the named.</summary>
    People,

    /// <summary>Those who fight: "the jihadists", "gunmen".</summary>
    Combatants,

    /// <summary>Those who fight for a state, as a body or as people: "the military", "troops".</summary>
    Force,

    /// <summary>A body of any kind that acts: "the group", "the movement".</summary>
    Group,

    Alliance,
    Organisation,
    Media,
    Government,
    Place,
    Facility,
    Agreement,
    Conflict,
}
