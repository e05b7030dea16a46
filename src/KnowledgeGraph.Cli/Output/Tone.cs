namespace KnowledgeGraph.Cli.Output;

/// <summary>What a piece of text is, from which its colour follows where there are colours.</summary>
internal enum Tone
{
    Normal,
    Strong,
    Dim,
    Accent,
    Good,
    Warning,
    Error,
}
