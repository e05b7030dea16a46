namespace KnowledgeGraph.Extraction;

/// <summary>Why a candidate did not become a claim.</summary>
public enum RejectReason
{
    /// <summary>A role that must be known has nobody.</summary>
    RoleMissing,

    /// <summary>Nobody who stands in the role's place is of a type that the role admits.</summary>
    RoleType,

    /// <summary>The same entity would play both ends.</summary>
    SameEntity,

    /// <summary>Another rule read the same claim from the same words more surely.</summary>
    Duplicate,

    /// <summary>The sentence says that it ended.</summary>
    Ended,

    /// <summary>The sentence asks it.</summary>
    Question,

    /// <summary>The schema says already that one is part of the other.</summary>
    PartOf,

    /// <summary>The mention in the role's place is a pronoun or description without an antecedent.</summary>
    NoAntecedent,

    /// <summary>In the place of a role stand words for which nobody is known; its span says which.</summary>
    UnknownActor,

    /// <summary>The words have another sense here: "ruled out", "attacked the plan", "taken to hospital".</summary>
    OtherSense,

    /// <summary>Who stands in the role's place only describes somebody else: "the minister's cousin", "a Rome lawyer".</summary>
    Modifier,

    /// <summary>The words that carry the relation are part of a name in a role, or say another relation of the same two more exactly.</summary>
    Overlap,

    /// <summary>A common noun stands where only a name says who is meant: "a checkpoint in Rome", "gunmen of two groups".</summary>
    Nameless,

    /// <summary>Another rule reads the same two the other way round from the same words: the direction was repaired.</summary>
    Direction,

    /// <summary>Nothing forbids it, but too many of such readings were wrong where people judged them: of what is told of somebody with a name
    /// most, of what somebody without a name does one in four.</summary>
    Doubtful,
}
