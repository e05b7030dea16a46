namespace KnowledgeGraph;

/// <summary>Which way a path walks over edges. Edges of symmetric relations are walked both ways in any case.</summary>
public enum PathDirection
{
    /// <summary>From subject to object.</summary>
    Forward,

    /// <summary>From object to subject.</summary>
    Backward,

    /// <summary>Either way.</summary>
    EitherWay,
}
