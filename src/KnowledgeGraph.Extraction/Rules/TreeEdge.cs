namespace KnowledgeGraph.Extraction.Rules;

/// <summary>How a part of a tree pattern hangs on another, over all the ways in which English says it.</summary>
internal enum TreeEdge
{
    /// <summary>Who does what a verb says: its subject, or behind "by" in the passive, over relative clauses, participles and
    /// infinitives.</summary>
    Subject,

    /// <summary>To whom it is done: the object, or the subject of the passive.</summary>
    Object,

    /// <summary>The first of two objects: "gave the rebels weapons".</summary>
    Recipient,

    /// <summary>A phrase with a preposition.</summary>
    Oblique,

    /// <summary>Whose a noun is: "Russia's", "Russian", "rebel", "by Russia", or who carries it out with a verb such as "launch".</summary>
    Owner,

    /// <summary>Of whom a noun is said: by apposition, as a title or with "is".</summary>
    Described,

    /// <summary>What is said of the object, or a clause without subject: "hold X responsible", "accused of violating".</summary>
    Complement,
}
