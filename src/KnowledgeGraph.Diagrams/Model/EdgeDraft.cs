using System.Collections.Immutable;

namespace KnowledgeGraph.Diagrams;

/// <summary>A merged edge before its picture is known: ends as positions in the graph, -1 where unknown.</summary>
internal readonly record struct EdgeDraft(int Source, int Target, RelationType Relation, LineStyle Line, ImmutableArray<Claim> Claims, int Distance)
{
    /// <summary>How many claims say so.</summary>
    public int ClaimCount => Claims.Length;

    /// <summary>The order of a picture's edges: by ends (the unknown last), relation and line.</summary>
    public static int ByPlace(EdgeDraft x, EdgeDraft y)
    {
        var order = ((uint)x.Source).CompareTo((uint)y.Source);
        if (order == 0) order = ((uint)x.Target).CompareTo((uint)y.Target);
        if (order == 0) order = x.Relation.Index.CompareTo(y.Relation.Index);
        return order == 0 ? x.Line.CompareTo(y.Line) : order;
    }

    /// <summary>The order in which edges find room: the nearest to the focus, then the most reported, then the firmest.</summary>
    public static int ByWeight(EdgeDraft x, EdgeDraft y)
    {
        var order = x.Distance.CompareTo(y.Distance);
        if (order == 0) order = y.ClaimCount.CompareTo(x.ClaimCount);
        if (order == 0) order = x.Line.CompareTo(y.Line);
        return order == 0 ? ByPlace(x, y) : order;
    }
}
