namespace KnowledgeGraph.Language;

/// <summary>The tense of a verb form. None where the word has none.</summary>
public enum Tense : byte
{
    /// <summary>Not said by the word.</summary>
    None,

    /// <summary>"attacked", "taken"</summary>
    Past,

    /// <summary>"attacks", "attacking"</summary>
    Pres,
}
