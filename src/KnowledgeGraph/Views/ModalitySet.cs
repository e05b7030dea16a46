namespace KnowledgeGraph;

/// <summary>A set of modalities.</summary>
[Flags]
public enum ModalitySet
{
    /// <summary>No modality.</summary>
    None = 0,

    /// <summary><see cref="Modality.Asserted"/>.</summary>
    Asserted = 1 << Modality.Asserted,

    /// <summary><see cref="Modality.Attributed"/>.</summary>
    Attributed = 1 << Modality.Attributed,

    /// <summary><see cref="Modality.Hedged"/>.</summary>
    Hedged = 1 << Modality.Hedged,

    /// <summary><see cref="Modality.Planned"/>.</summary>
    Planned = 1 << Modality.Planned,

    /// <summary><see cref="Modality.Negated"/>.</summary>
    Negated = 1 << Modality.Negated,

    /// <summary>What is said to be so: asserted, attributed and hedged.</summary>
    Affirmed = Asserted | Attributed | Hedged,

    /// <summary>Every modality.</summary>
    All = Affirmed | Planned | Negated,
}
