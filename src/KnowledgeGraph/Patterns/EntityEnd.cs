namespace KnowledgeGraph;

/// <summary>What of a slot is an entity.</summary>
internal enum EntityEnd
{
    /// <summary>Where the edge starts, as walked.</summary>
    Subject,

    /// <summary>Where the edge leads, as walked.</summary>
    Object,

    /// <summary>The slot holds the entity.</summary>
    Itself,

    /// <summary>No slot: the entity is given.</summary>
    Given,
}
