namespace KnowledgeGraph;

/// <summary>How a sentence says what it says, from the firmest to the weakest. Where several apply, the last of them holds.</summary>
public enum Modality
{
    /// <summary>The article says it itself.</summary>
    Asserted,

    /// <summary>The article says who says it.</summary>
    Attributed,

    /// <summary>Said with reserve: apparently, might, is believed to, either … or.</summary>
    Hedged,

    /// <summary>Said of the future or of an intention: vows, plans, attempts, hypotheses.</summary>
    Planned,

    /// <summary>Said not to be so.</summary>
    Negated,
}
