namespace KnowledgeGraph;

/// <summary>Orders paths by length, then by steps, then by the entities on the way, then by the edges.</summary>
internal sealed class PathArcOrder : IComparer<PathArc[]>
{
    public static PathArcOrder Instance { get; } = new();

    public int Compare(PathArc[]? x, PathArc[]? y)
    {
        var (one, other) = (x!, y!);
        var order = LengthOf(one).CompareTo(LengthOf(other));
        if (order == 0) order = one.Length.CompareTo(other.Length);
        if (order == 0) order = one[0].From.CompareTo(other[0].From);
        for (var i = 0; order == 0 && i < one.Length; i++) order = one[i].Next.CompareTo(other[i].Next);
        for (var i = 0; order == 0 && i < one.Length; i++) order = one[i].Identity.CompareTo(other[i].Identity);
        return order;
    }

    public static double LengthOf(PathArc[] path)
    {
        var length = 0.0;
        foreach (var arc in path) length += arc.Length;
        return length;
    }
}
