namespace KnowledgeGraph;

/// <summary>
/// Moves nodes to the community that raises modularity most, until none wants to move; after a move only its neighbours are asked again.
/// </summary>
internal sealed class LocalMoving
{
    private const double Epsilon = 1e-10;

    private readonly ModularityGraph _graph;
    private readonly int[] _labels;
    private readonly double _scale;
    private readonly CancellationToken _cancellationToken;
    private readonly double[] _sums;
    private readonly int[] _sizes;
    private readonly Stack<int> _empty = new();
    private readonly SparseSums _links;
    private readonly Queue<int> _queue;
    private readonly bool[] _isQueued;

    public LocalMoving(ModularityGraph graph, int[] labels, double resolution, SplitMix random, CancellationToken cancellationToken)
    {
        _graph = graph;
        _labels = labels;
        _scale = resolution / graph.Total;
        _cancellationToken = cancellationToken;
        _sums = new double[graph.Count];
        _sizes = new int[graph.Count];
        _links = new SparseSums(graph.Count);
        _isQueued = new bool[graph.Count];
        for (var node = 0; node < graph.Count; node++)
        {
            _sums[labels[node]] += graph.NodeWeights[node];
            _sizes[labels[node]]++;
        }

        for (var label = graph.Count - 1; label >= 0; label--)
        {
            if (_sizes[label] == 0) _empty.Push(label);
        }

        var order = new int[graph.Count];
        for (var node = 0; node < order.Length; node++) order[node] = node;
        random.Shuffle(order);
        _queue = new Queue<int>(order);
        Array.Fill(_isQueued, true);
    }

    public void Run()
    {
        for (var step = 0; _queue.TryDequeue(out var node); step++)
        {
            if ((step & 0xFFF) == 0) _cancellationToken.ThrowIfCancellationRequested();
            _isQueued[node] = false;
            var best = Best(node);
            if (best != _labels[node]) Move(node, best);
        }
    }

    private int Best(int node)
    {
        _links.Clear();
        var own = _labels[node];
        var weight = _graph.NodeWeights[node];
        for (var arc = _graph.Offsets[node]; arc < _graph.Offsets[node + 1]; arc++)
        {
            if (_graph.Targets[arc] != node) _links.Add(_labels[_graph.Targets[arc]], _graph.Weights[arc]);
        }

        var (best, most) = (own, _links[own] - (_scale * weight * (_sums[own] - weight)));
        foreach (var label in _links.Keys)
        {
            var gain = _links[label] - (_scale * weight * _sums[label]);
            if (label != own && gain > most + Epsilon) (best, most) = (label, gain);
        }

        // Alone it gains nothing, which is still better than to lose.
        return most < -Epsilon && _sizes[own] > 1 && _empty.TryPeek(out var empty) ? empty : best;
    }

    private void Move(int node, int label)
    {
        var own = _labels[node];
        _sums[own] -= _graph.NodeWeights[node];
        if (_sizes[label]++ == 0) _empty.Pop();
        _sums[label] += _graph.NodeWeights[node];
        if (--_sizes[own] == 0)
        {
            _sums[own] = 0;
            _empty.Push(own);
        }

        _labels[node] = label;
        for (var arc = _graph.Offsets[node]; arc < _graph.Offsets[node + 1]; arc++)
        {
            var neighbour = _graph.Targets[arc];
            if (_labels[neighbour] == label || _isQueued[neighbour]) continue;
            _isQueued[neighbour] = true;
            _queue.Enqueue(neighbour);
        }
    }
}
