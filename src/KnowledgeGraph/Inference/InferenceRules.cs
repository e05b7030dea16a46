namespace KnowledgeGraph;

/// <summary>What a view may conclude from what is said. Symmetric and inverse relations need no conclusion: their edges are walked from both ends anyway.</summary>
[Flags]
public enum InferenceRules
{
    /// <summary>Nothing: only what is said.</summary>
    None = 0,

    /// <summary>
    /// A chain of a relation that the schema calls transitive implies it, for the days on which the whole chain holds; without days where one link has none.
    /// </summary>
    Transitive = 1,

    /// <summary>
    /// What a part does or suffers counts for what it is part of, where that may play the role: an army's attack for its government, an attack on a district for
    /// its city. Not along the role in which the relation is functional: who holds a district does not hold the city. Nor
    /// for the subject of a transitive relation that is not symmetric: where one district is, its city is not.
    /// </summary>
    PartOf = 2,

    /// <summary>Every rule.</summary>
    All = Transitive | PartOf,
}
