namespace KnowledgeGraph;

/// <summary>
/// Packs unbalanced closed walks that share no tie. Each goes through a tie that is frustrated under some sides, and back by a shortest way
/// whose sign is the other one, found over pairs of node and sign.
/// </summary>
internal sealed class UnbalancedWalks
{
    private readonly SignedArrays _graph;
    private readonly sbyte[] _sides;
    private readonly CancellationToken _cancellationToken;
    private readonly bool[] _isUsed;

    public UnbalancedWalks(SignedArrays graph, sbyte[] sides, CancellationToken cancellationToken)
    {
        _graph = graph;
        _sides = sides;
        _cancellationToken = cancellationToken;
        _isUsed = new bool[graph.Targets.Length];
    }

    /// <summary>The number of walks found.</summary>
    public int Pack()
    {
        var found = 0;
        for (var node = 0; node < _graph.Count; node++)
        {
            for (var arc = _graph.Offsets[node]; arc < _graph.Offsets[node + 1]; arc++)
            {
                var target = _graph.Targets[arc];
                if (target < node || _isUsed[arc] || _sides[node] * _sides[target] == _graph.Signs[arc]) continue;
                _cancellationToken.ThrowIfCancellationRequested();
                if (TryTake(node, target, arc)) found++;
            }
        }

        return found;
    }

    // A state is twice the node, plus one where the way so far is negative.
    private bool TryTake(int node, int target, int arc)
    {
        Use(node, target, true);
        var goal = (2 * target) + (_graph.Signs[arc] > 0 ? 1 : 0);
        var sources = new Dictionary<int, int> { [2 * node] = -1 };
        var queue = new Queue<int>([2 * node]);
        while (queue.TryDequeue(out var state) && !sources.ContainsKey(goal))
        {
            for (var next = _graph.Offsets[state >> 1]; next < _graph.Offsets[(state >> 1) + 1]; next++)
            {
                if (_isUsed[next]) continue;
                var reached = (2 * _graph.Targets[next]) + ((state & 1) ^ (_graph.Signs[next] < 0 ? 1 : 0));
                if (sources.TryAdd(reached, state)) queue.Enqueue(reached);
            }
        }

        if (!sources.ContainsKey(goal))
        {
            Use(node, target, false);
            return false;
        }

        for (var state = goal; sources[state] >= 0; state = sources[state]) Use(sources[state] >> 1, state >> 1, true);
        return true;
    }

    private void Use(int node, int target, bool isUsed) =>
        _isUsed[_graph.ArcTo(node, target)] = _isUsed[_graph.ArcTo(target, node)] = isUsed;
}
