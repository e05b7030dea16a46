namespace KnowledgeGraph;

/// <summary>
/// Shortest paths from one node over lengths that are not negative. E. W. Dijkstra: A Note on Two Problems in Connexion with Graphs, Numer.
/// Math. 1, 1959, with a binary heap: time in proportion to arcs times log n. Of paths of equal length the one with fewer arcs counts, then
/// the one whose last but one node is the smallest. Arcs of infinite length cannot be passed.
/// </summary>
internal sealed class Dijkstra
{
    private readonly Csr _graph;
    private readonly PriorityQueue<int, PathKey> _open = new();
    private readonly bool[] _isSettled;

    public Dijkstra(Csr graph, int source)
    {
        _graph = graph;
        _isSettled = new bool[graph.Count];
        Lengths = new double[graph.Count];
        Hops = new int[graph.Count];
        Arcs = new int[graph.Count];
        Parents = new int[graph.Count];
        Array.Fill(Lengths, double.PositiveInfinity);
        Array.Fill(Arcs, -1);
        Array.Fill(Parents, -1);
        Lengths[source] = 0;
        _open.Enqueue(source, new(0, 0, source));
    }

    /// <summary>The length of a shortest path to each node; infinite where none was found.</summary>
    public double[] Lengths { get; }

    /// <summary>The number of its arcs.</summary>
    public int[] Hops { get; }

    /// <summary>Its last arc; -1 for the source and for nodes not reached.</summary>
    public int[] Arcs { get; }

    /// <summary>The node in front of its last arc.</summary>
    public int[] Parents { get; }

    /// <summary>The length of the nearest node that is not settled; infinite where all are that can be reached.</summary>
    public double Radius
    {
        get
        {
            while (_open.TryPeek(out var node, out var key))
            {
                if (!_isSettled[node]) return key.Length;
                _open.Dequeue();
            }

            return double.PositiveInfinity;
        }
    }

    public static Dijkstra Search(Csr graph, int source, CancellationToken cancellationToken)
    {
        var search = new Dijkstra(graph, source);
        for (var settled = 0; search.TrySettle(out _); settled++)
        {
            if ((settled & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
        }

        return search;
    }

    /// <summary>Settles the nearest node and tries its arcs; false where none is left.</summary>
    public bool TrySettle(out int node)
    {
        while (_open.TryDequeue(out node, out var key))
        {
            if (_isSettled[node]) continue;
            _isSettled[node] = true;
            for (var arc = _graph.Offsets[node]; arc < _graph.Offsets[node + 1]; arc++) Relax(node, arc, key);
            return true;
        }

        node = -1;
        return false;
    }

    public bool IsSettled(int node) => _isSettled[node];

    private void Relax(int node, int arc, PathKey key)
    {
        var target = _graph.Targets[arc];
        var (length, hops) = (key.Length + _graph.Length(arc), key.Hops + 1);
        if (_isSettled[target] || double.IsPositiveInfinity(length)) return;
        var order = length.CompareTo(Lengths[target]);
        if (order == 0) order = hops.CompareTo(Hops[target]);
        if (order > 0 || (order == 0 && node >= Parents[target])) return;
        (Lengths[target], Hops[target], Arcs[target], Parents[target]) = (length, hops, arc, node);
        if (order < 0) _open.Enqueue(target, new(length, hops, target));
    }
}
