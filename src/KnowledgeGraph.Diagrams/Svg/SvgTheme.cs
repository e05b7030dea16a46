namespace KnowledgeGraph.Diagrams;

/// <summary>The colours of an SVG picture.</summary>
public enum SvgTheme
{
    /// <summary>As the reader's system has it: light, or dark where it prefers dark.</summary>
    Auto,

    /// <summary>Dark on white, for print.</summary>
    Light,

    /// <summary>Light on black.</summary>
    Dark,
}
