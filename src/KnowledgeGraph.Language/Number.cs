namespace KnowledgeGraph.Language;

/// <summary>Grammatical number. None where the word has none.</summary>
public enum Number : byte
{
    /// <summary>Not said by the word.</summary>
    None,

    /// <summary>Singular.</summary>
    Sing,

    /// <summary>Plural.</summary>
    Plur,

    /// <summary>Plural only: "troops", "arms".</summary>
    Ptan,
}
