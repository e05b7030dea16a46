namespace KnowledgeGraph;

/// <summary>
/// Bridges and articulation points by one depth-first search. J. Hopcroft, R. Tarjan: Algorithm 447, Efficient Algorithms for Graph
/// Manipulation, Comm. ACM 16, 1973. Time in proportion to nodes and arcs. Parallel edges are no bridges.
/// </summary>
internal sealed class Lowlink
{
    private readonly Csr _graph;
    private readonly int[] _index;
    private readonly int[] _low;
    private readonly int[] _nextArc;
    private readonly int[] _arcIn;
    private readonly Stack<int> _open = new();
    private readonly SortedSet<int> _points = [];
    private readonly List<int> _bridges = [];
    private int _last;

    private Lowlink(Csr graph)
    {
        _graph = graph;
        _index = new int[graph.Count];
        _low = new int[graph.Count];
        _nextArc = new int[graph.Count];
        _arcIn = new int[graph.Count];
    }

    /// <param name="graph">Symmetric, with edges.</param>
    /// <param name="cancellationToken">Asked now and then.</param>
    /// <returns>The rows of the bridges and the articulation points, both ascending.</returns>
    public static (int[] Bridges, int[] Points) Run(Csr graph, CancellationToken cancellationToken)
    {
        var search = new Lowlink(graph);
        for (var node = 0; node < graph.Count; node++)
        {
            if ((node & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            if (search._index[node] == 0) search.Search(node);
        }

        return ([.. search._bridges.Order()], [.. search._points]);
    }

    private void Search(int root)
    {
        Enter(root, -1);
        var children = 0;
        while (_open.TryPeek(out var node))
        {
            if (_nextArc[node] < _graph.Offsets[node + 1])
            {
                Follow(node, _nextArc[node]++);
                continue;
            }

            _open.Pop();
            if (!_open.TryPeek(out var parent)) break;
            _low[parent] = Math.Min(_low[parent], _low[node]);
            if (_low[node] > _index[parent]) _bridges.Add(_graph.EdgeRow(_arcIn[node]));
            if (parent == root) children++;
            else if (_low[node] >= _index[parent]) _points.Add(parent);
        }

        if (children > 1) _points.Add(root);
    }

    private void Follow(int node, int arc)
    {
        // Not back over the edge it was reached by; over another one between the same nodes.
        if (_arcIn[node] >= 0 && _graph.EdgeRow(arc) == _graph.EdgeRow(_arcIn[node])) return;
        var target = _graph.Targets[arc];
        if (_index[target] == 0) Enter(target, arc);
        else _low[node] = Math.Min(_low[node], _index[target]);
    }

    private void Enter(int node, int arc)
    {
        _index[node] = _low[node] = ++_last;
        _nextArc[node] = _graph.Offsets[node];
        _arcIn[node] = arc;
        _open.Push(node);
    }
}
