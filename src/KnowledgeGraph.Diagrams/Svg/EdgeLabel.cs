namespace KnowledgeGraph.Diagrams;

/// <summary>An edge with the text at it and the numbers of its ends.</summary>
internal sealed record EdgeLabel(DiagramEdge Edge, TextBlock Text, int Source, int Target)
{
    public double Width => Text.Width + 6;

    public double Height => 15;
}
