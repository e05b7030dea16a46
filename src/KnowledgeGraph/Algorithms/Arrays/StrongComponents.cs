namespace KnowledgeGraph;

/// <summary>
/// Strongly connected components without recursion. R. Tarjan: Depth-First Search and Linear Graph Algorithms, SIAM J. Comput. 1, 1972,
/// with one array for index and low link as in D. Pearce: A Space-Efficient Algorithm for Finding Strongly Connected Components, Inf.
/// Process. Lett. 116, 2016. Time in proportion to nodes and arcs.
/// </summary>
internal sealed class StrongComponents
{
    private readonly Csr _graph;
    private readonly int[] _low;
    private readonly int[] _nextArc;
    private readonly int[] _labels;
    private readonly bool[] _isRoot;
    private readonly Stack<int> _open = new();
    private readonly Stack<int> _closed = new();
    private int _index;

    private StrongComponents(Csr graph)
    {
        _graph = graph;
        _low = new int[graph.Count];
        _nextArc = new int[graph.Count];
        _isRoot = new bool[graph.Count];
        _labels = new int[graph.Count];
        Array.Fill(_labels, -1);
    }

    /// <summary>The smallest node of each node's component.</summary>
    public static int[] Labels(Csr graph, CancellationToken cancellationToken)
    {
        var search = new StrongComponents(graph);
        for (var node = 0; node < graph.Count; node++)
        {
            if ((node & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            if (search._low[node] == 0) search.Run(node);
        }

        return search._labels;
    }

    private void Run(int start)
    {
        Enter(start);
        while (_open.TryPeek(out var node))
        {
            if (_nextArc[node] < _graph.Offsets[node + 1])
            {
                var target = _graph.Targets[_nextArc[node]++];
                if (_low[target] == 0) Enter(target);
                else Lower(node, target);
                continue;
            }

            _open.Pop();
            if (_isRoot[node]) Close(node);
            else _closed.Push(node);
            if (_open.TryPeek(out var parent)) Lower(parent, node);
        }
    }

    private void Enter(int node)
    {
        _low[node] = ++_index;
        _isRoot[node] = true;
        _nextArc[node] = _graph.Offsets[node];
        _open.Push(node);
    }

    // A node with a label belongs to a finished component, which an arc into it does not join.
    private void Lower(int node, int target)
    {
        if (_labels[target] >= 0 || _low[target] >= _low[node]) return;
        _low[node] = _low[target];
        _isRoot[node] = false;
    }

    private void Close(int root)
    {
        var members = new List<int> { root };
        while (_closed.TryPeek(out var node) && _low[node] >= _low[root])
        {
            _closed.Pop();
            members.Add(node);
        }

        var label = members.Min();
        foreach (var member in members) _labels[member] = label;
    }
}
