namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>A kind of thing that English names with words of its own, whatever a schema calls its type.</summary>
internal enum NameConcept
{
    Person,
    Place,
    Facility,
    ArmedGroup,
    Force,
    Organisation,
    Media,
    Alliance,
    Agreement,
    Conflict,
    Company,
}
