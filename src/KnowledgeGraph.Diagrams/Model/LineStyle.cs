namespace KnowledgeGraph.Diagrams;

/// <summary>How an edge is drawn, so that a picture never shows a report as a fact or a plan as a deed. Never told by colour alone.</summary>
public enum LineStyle
{
    /// <summary>At least one claim is asserted by an article itself.</summary>
    Solid,

    /// <summary>Every claim is attributed to somebody or hedged.</summary>
    Dashed,

    /// <summary>Planned, expected or supposed.</summary>
    Dotted,

    /// <summary>Said not to be so.</summary>
    Crossed,
}
