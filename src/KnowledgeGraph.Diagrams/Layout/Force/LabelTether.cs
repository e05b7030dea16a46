namespace KnowledgeGraph.Diagrams;

/// <summary>Where a label belongs: between two nodes, so far to the side of the line between them.</summary>
internal readonly record struct LabelTether(int First, int Second, double Offset, LayoutNode Size);
