namespace KnowledgeGraph.Interop;

/// <summary>What both kinds of edges do alike.</summary>
internal static class EntityEdges
{
    public static (Entity Source, Entity Target) EndsOf(Edge edge) => edge is { Subject: { } source, Object: { } target }
        ? (source, target)
        : throw new ArgumentException($"'{edge}' has an unknown end and cannot be an edge between two vertices.", nameof(edge));

    /// <summary>Whether both ends are known, and it is not the second walk of a loop that holds both ways.</summary>
    public static bool IsArc(Edge edge) =>
        edge.SubjectIndex >= 0 && edge.ObjectIndex >= 0 && !(edge.IsFlipped && edge.SubjectIndex == edge.ObjectIndex);

    /// <summary>The same edge for both directions of a walk.</summary>
    public static (int, int, int, Period) KeyOf(Edge edge) => edge.IsFlipped
        ? (edge.Relation.Index, edge.ObjectIndex, edge.SubjectIndex, edge.Period)
        : (edge.Relation.Index, edge.SubjectIndex, edge.ObjectIndex, edge.Period);
}
