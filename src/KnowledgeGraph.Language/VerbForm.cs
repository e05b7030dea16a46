namespace KnowledgeGraph.Language;

/// <summary>The form of a verb. None where the word has none.</summary>
public enum VerbForm : byte
{
    /// <summary>Not said by the word.</summary>
    None,

    /// <summary>Finite: "attacked", "will", and imperatives.</summary>
    Fin,

    /// <summary>Infinitive: "to attack".</summary>
    Inf,

    /// <summary>Participle: "attacked" in a passive or perfect, "attacking".</summary>
    Part,

    /// <summary>Gerund: "before attacking".</summary>
    Ger,
}
