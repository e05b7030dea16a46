namespace KnowledgeGraph.Diagrams;

/// <summary>A point of a picture, in pixels to the right of and below its top left corner.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Down.</param>
public readonly record struct DiagramPoint(double X, double Y)
{
    internal static DiagramPoint Between(DiagramPoint from, DiagramPoint to, double share) =>
        new(from.X + ((to.X - from.X) * share), from.Y + ((to.Y - from.Y) * share));
}
