namespace KnowledgeGraph;

/// <summary>Orders lists of nodes by their first difference, shorter ones first where there is none.</summary>
internal sealed class NodeListOrder : IComparer<int[]>
{
    public static NodeListOrder Instance { get; } = new();

    public int Compare(int[]? x, int[]? y) => x.AsSpan().SequenceCompareTo(y);
}
