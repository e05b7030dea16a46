namespace KnowledgeGraph.Extraction;

/// <summary>What stands where an actor is not known.</summary>
public enum UnknownActorKind
{
    /// <summary>A name that the schema does not declare and to whose type nothing in the article speaks.</summary>
    Name,

    /// <summary>A description that no entity of the article fits: "the delegation".</summary>
    Description,

    /// <summary>Nobody: the claim was read with an open end.</summary>
    Nobody,
}
