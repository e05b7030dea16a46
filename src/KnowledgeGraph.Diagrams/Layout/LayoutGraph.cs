namespace KnowledgeGraph.Diagrams;

/// <summary>What a layout is told: sizes and ends, nothing of names.</summary>
internal sealed record LayoutGraph(LayoutNode[] Nodes, LayoutEdge[] Edges, DiagramDirection Direction);

/// <summary>A node's size.</summary>
internal readonly record struct LayoutNode(double Width, double Height);

/// <summary>An edge's ends and the size of its label.</summary>
internal readonly record struct LayoutEdge(int Source, int Target, double LabelWidth, double LabelHeight)
{
    public bool IsLoop => Source == Target;
}
