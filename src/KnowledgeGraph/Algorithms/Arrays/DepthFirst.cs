namespace KnowledgeGraph;

/// <summary>
/// Depth-first search without recursion, arcs in stored order. R. Tarjan: Depth-First Search and Linear Graph Algorithms, SIAM J. Comput.
/// 1, 1972. Time in proportion to nodes and arcs.
/// </summary>
internal sealed class DepthFirst
{
    private readonly Csr _graph;
    private readonly int[] _nextArc;
    private readonly Stack<int> _open = new();

    private DepthFirst(Csr graph)
    {
        _graph = graph;
        _nextArc = new int[graph.Count];
        Parents = new int[graph.Count];
        Array.Fill(Parents, int.MinValue);
    }

    /// <summary>The nodes in the order in which they were reached.</summary>
    public List<int> Preorder { get; } = [];

    /// <summary>The nodes in the order in which they were left for good.</summary>
    public List<int> Postorder { get; } = [];

    /// <summary>The node each was reached from, -1 for a source, <see cref="int.MinValue"/> where it was not reached.</summary>
    public int[] Parents { get; }

    public static DepthFirst Search(Csr graph, ReadOnlySpan<int> sources, CancellationToken cancellationToken)
    {
        var search = new DepthFirst(graph);
        foreach (var source in sources)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (search.Parents[source] != int.MinValue) continue;
            search.Enter(source, -1);
            search.Run(cancellationToken);
        }

        return search;
    }

    private void Enter(int node, int parent)
    {
        Parents[node] = parent;
        Preorder.Add(node);
        _nextArc[node] = _graph.Offsets[node];
        _open.Push(node);
    }

    private void Run(CancellationToken cancellationToken)
    {
        while (_open.TryPeek(out var node))
        {
            if ((Preorder.Count & 0xFFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            if (_nextArc[node] == _graph.Offsets[node + 1])
            {
                _open.Pop();
                Postorder.Add(node);
                continue;
            }

            var target = _graph.Targets[_nextArc[node]++];
            if (Parents[target] == int.MinValue) Enter(target, node);
        }
    }
}
