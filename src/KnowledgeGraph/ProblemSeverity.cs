namespace KnowledgeGraph;

/// <summary>How grave a problem is.</summary>
public enum ProblemSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably not what was meant; nothing was lost.</summary>
    Warning,

    /// <summary>Something was refused or left out.</summary>
    Error,
}
