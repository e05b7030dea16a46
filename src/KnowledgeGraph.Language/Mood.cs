namespace KnowledgeGraph.Language;

/// <summary>The mood of a finite verb. None where the word has none.</summary>
public enum Mood : byte
{
    /// <summary>Not said by the word.</summary>
    None,

    /// <summary>Indicative.</summary>
    Ind,

    /// <summary>Imperative.</summary>
    Imp,

    /// <summary>Subjunctive.</summary>
    Sub,
}
