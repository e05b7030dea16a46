namespace KnowledgeGraph.Language;

/// <summary>Degree of an adjective or adverb. None where the word has none.</summary>
public enum Degree : byte
{
    /// <summary>Not said by the word.</summary>
    None,

    /// <summary>Positive.</summary>
    Pos,

    /// <summary>Comparative: "larger".</summary>
    Cmp,

    /// <summary>Superlative: "largest".</summary>
    Sup,
}
