namespace KnowledgeGraph.Extraction.Mentions.Typing;

/// <summary>What a name can stand for, whatever a schema calls its types.</summary>
internal enum NameSort
{
    /// <summary>Nothing of these, or no name at all.</summary>
    None,
    Person,
    People,
    Place,
    Facility,
    ArmedGroup,
    Force,
    Organisation,
    Media,
    Alliance,
    Agreement,
    Conflict,
}
