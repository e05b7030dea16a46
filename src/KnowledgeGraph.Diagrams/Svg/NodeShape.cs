namespace KnowledgeGraph.Diagrams;

/// <summary>The shapes of nodes, one for each type, so that types can be told apart without colour.</summary>
internal enum NodeShape
{
    Rounded,
    Hexagon,
    Pill,
    Rectangle,
    Parallelogram,
    Octagon,
    Barred,
    Unknown,
}
