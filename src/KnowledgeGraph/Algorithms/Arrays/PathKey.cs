namespace KnowledgeGraph;

/// <summary>
/// What orders the nodes of a shortest-path search: length, then the number of arcs, then the node, so that every tie is settled.
/// </summary>
internal readonly record struct PathKey(double Length, int Hops, int Node) : IComparable<PathKey>
{
    public int CompareTo(PathKey other)
    {
        var order = Length.CompareTo(other.Length);
        if (order == 0) order = Hops.CompareTo(other.Hops);
        return order == 0 ? Node.CompareTo(other.Node) : order;
    }
}
