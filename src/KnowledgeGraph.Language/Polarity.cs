namespace KnowledgeGraph.Language;

/// <summary>Polarity of a negating or affirming word. None where the word has none.</summary>
public enum Polarity : byte
{
    /// <summary>Not said by the word.</summary>
    None,

    /// <summary>Negating: "not", "no".</summary>
    Neg,

    /// <summary>Affirming: "yes".</summary>
    Pos,
}
