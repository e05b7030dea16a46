namespace KnowledgeGraph.Extraction.Rules;

/// <summary>What a part of an example is.</summary>
internal enum PatternItemKind
{
    Slot,
    Property,
    Words,
    Preposition,
    Comma,
    Possessive,

    /// <summary>Words that a hyphen joins to the slot before them: "-backed".</summary>
    Suffix,

    /// <summary>Words that a hyphen joins to the slot behind them: "pro-".</summary>
    Prefix,
    Conjunction,
    Be,
}
