namespace KnowledgeGraph;

/// <summary>
/// Betweenness: the shares of shortest paths that pass through each node. U. Brandes: A Faster Algorithm for Betweenness Centrality, J.
/// Math. Sociol. 25, 2001. Time in proportion to sources times arcs, times log n where arcs have lengths.
/// </summary>
internal sealed class Brandes
{
    /// <summary>Lengths below this count as this: without it, arcs of length 0 would make endlessly many shortest paths.</summary>
    public const double LeastLength = 1e-12;

    private const int BlockCount = 16;

    private readonly Csr _graph;
    private readonly double[] _between;
    private readonly double[] _paths;
    private readonly double[] _shares;
    private readonly double[] _lengths;
    private readonly int[] _order;
    private readonly bool[] _isSettled;
    private readonly PriorityQueue<int, PathKey> _open = new();

    private Brandes(Csr graph)
    {
        _graph = graph;
        _between = new double[graph.Count];
        _paths = new double[graph.Count];
        _shares = new double[graph.Count];
        _lengths = new double[graph.Count];
        _order = new int[graph.Count];
        _isSettled = new bool[graph.Count];
        Array.Fill(_lengths, double.PositiveInfinity);
    }

    /// <summary>
    /// The sum over sources of the share of shortest paths from the source to any other node that pass through each node.
    /// </summary>
    /// <param name="graph">Without loops and parallel arcs.</param>
    /// <param name="sources">Where paths start.</param>
    /// <param name="threads">How many threads may run at once; 0 for one a processor.</param>
    /// <param name="cancellationToken">Asked before each source.</param>
    public static double[] Run(Csr graph, int[] sources, int threads, CancellationToken cancellationToken)
    {
        var size = Math.Max(1, Blocks.Count(sources.Length, BlockCount));
        var sums = new double[Blocks.Count(sources.Length, size)][];
        Blocks.Run(sources.Length, size, threads, (block, start, end) =>
        {
            var search = new Brandes(graph);
            for (var i = start; i < end; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                search.AddPathsFrom(sources[i]);
            }

            sums[block] = search._between;
        }, cancellationToken);
        var total = new double[graph.Count];
        foreach (var sum in sums)
        {
            for (var node = 0; node < total.Length; node++) total[node] += sum[node];
        }

        return total;
    }

    private void AddPathsFrom(int source)
    {
        _lengths[source] = 0;
        _paths[source] = 1;
        var reached = _graph.Lengths is null ? SearchBreadthFirst(source) : SearchByLength(source);
        for (var i = reached - 1; i >= 0; i--)
        {
            var node = _order[i];
            for (var arc = _graph.Offsets[node]; arc < _graph.Offsets[node + 1]; arc++)
            {
                var target = _graph.Targets[arc];
                if (_lengths[target] == _lengths[node] + Length(arc))
                    _shares[node] += _paths[node] / _paths[target] * (1 + _shares[target]);
            }

            if (node != source) _between[node] += _shares[node];
        }

        for (var i = 0; i < reached; i++)
        {
            var node = _order[i];
            (_lengths[node], _paths[node], _shares[node], _isSettled[node]) = (double.PositiveInfinity, 0, 0, false);
        }
    }

    private int SearchBreadthFirst(int source)
    {
        _order[0] = source;
        var reached = 1;
        for (var i = 0; i < reached; i++)
        {
            var node = _order[i];
            foreach (var target in _graph.Out(node))
            {
                if (double.IsPositiveInfinity(_lengths[target]))
                {
                    _lengths[target] = _lengths[node] + 1;
                    _order[reached++] = target;
                }

                if (_lengths[target] == _lengths[node] + 1) _paths[target] += _paths[node];
            }
        }

        return reached;
    }

    private int SearchByLength(int source)
    {
        var reached = 0;
        _open.Enqueue(source, new(0, 0, source));
        while (_open.TryDequeue(out var node, out _))
        {
            if (_isSettled[node]) continue;
            _isSettled[node] = true;
            _order[reached++] = node;
            for (var arc = _graph.Offsets[node]; arc < _graph.Offsets[node + 1]; arc++)
            {
                var (target, length) = (_graph.Targets[arc], _lengths[node] + Length(arc));
                if (double.IsPositiveInfinity(length) || length > _lengths[target]) continue;
                if (length < _lengths[target])
                {
                    (_lengths[target], _paths[target]) = (length, 0);
                    _open.Enqueue(target, new(length, 0, target));
                }

                _paths[target] += _paths[node];
            }
        }

        return reached;
    }

    private double Length(int arc) => _graph.Lengths is { } lengths ? Math.Max(lengths[arc], LeastLength) : 1;
}
