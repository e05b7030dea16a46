namespace KnowledgeGraph;

/// <summary>Why two edges cannot both be so.</summary>
public enum ContradictionKind
{
    /// <summary>The schema allows one such edge at a time: two holders of one place.</summary>
    Functional,

    /// <summary>The schema says that the two relations exclude each other: allies that attack each other.</summary>
    Exclusive,

    /// <summary>One account says so and another that it is not so.</summary>
    Denied,
}
