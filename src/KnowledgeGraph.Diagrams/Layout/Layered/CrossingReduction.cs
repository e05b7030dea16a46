namespace KnowledgeGraph.Diagrams;

/// <summary>
/// Orders each layer so that few edges cross: sweeps down and up that sort by the barycentre of the neighbours (Sugiyama, Tagawa and Toda, 1981), then swaps of
/// neighbours (Gansner et al., "A technique for drawing directed graphs", 1993). The best of several beginnings is kept.
/// </summary>
internal sealed class CrossingReduction
{
    private const int Sweeps = 16;

    private readonly LayeredGraph _graph;
    private readonly int[] _positions;

    private CrossingReduction(LayeredGraph graph)
    {
        _graph = graph;
        _positions = new int[graph.Count];
    }

    /// <summary>Orders the layers of a graph.</summary>
    public static void Run(LayeredGraph graph)
    {
        var reduction = new CrossingReduction(graph);
        var (best, fewest) = (Array.Empty<List<int>>(), long.MaxValue);
        foreach (var isReversed in (bool[])[false, true])
        {
            reduction.Begin(isReversed);
            for (var sweep = 0; sweep < Sweeps && fewest > 0; sweep++)
            {
                reduction.Sweep(sweep % 2 == 0);
                if (sweep % 4 >= 2) reduction.SwapNeighbours();
                var crossings = reduction.Count();
                if (crossings >= fewest) continue;
                (best, fewest) = ([.. graph.Layers.Select(static layer => layer.ToList())], crossings);
            }
        }

        for (var i = 0; i < best.Length; i++) graph.Layers[i] = best[i];
    }

    // In the order of a walk in depth, so that trees start without a crossing.
    private void Begin(bool isReversed)
    {
        foreach (var layer in _graph.Layers) layer.Clear();
        var seen = new bool[_graph.Count];
        var stack = new Stack<int>();
        var starts = Enumerable.Range(0, _graph.NodeCount).OrderBy(_graph.RankOf).ThenBy(n => isReversed ? -n : n);
        foreach (var start in starts)
        {
            stack.Push(start);
            while (stack.TryPop(out var vertex))
            {
                if (seen[vertex]) continue;
                seen[vertex] = true;
                _graph.Layers[_graph.RankOf(vertex)].Add(vertex);
                var next = _graph.Down(vertex).Concat(_graph.Up(vertex));
                foreach (var other in isReversed ? next : next.Reverse())
                    if (!seen[other]) stack.Push(other);
            }
        }

        foreach (var layer in _graph.Layers) Number(layer);
    }

    private void Number(List<int> layer)
    {
        for (var i = 0; i < layer.Count; i++) _positions[layer[i]] = i;
    }

    private void Sweep(bool isDown)
    {
        for (var i = 1; i < _graph.Layers.Length; i++)
        {
            var layer = _graph.Layers[isDown ? i : _graph.Layers.Length - 1 - i];
            var sorted = layer.Select(v => (Vertex: v, Key: Barycentre(v, isDown))).OrderBy(static pair => pair.Key).Select(static pair => pair.Vertex).ToList();
            layer.Clear();
            layer.AddRange(sorted);
            Number(layer);
        }
    }

    // Where it has no neighbours there, it stays.
    private double Barycentre(int vertex, bool isDown)
    {
        var neighbours = isDown ? _graph.Up(vertex) : _graph.Down(vertex);
        if (neighbours.Count == 0) return _positions[vertex];
        var sum = 0.0;
        foreach (var other in neighbours) sum += _positions[other];
        return sum / neighbours.Count;
    }

    private void SwapNeighbours()
    {
        for (var round = 0; round < 8; round++)
        {
            var isBetter = false;
            foreach (var layer in _graph.Layers)
            {
                for (var i = 0; i + 1 < layer.Count; i++)
                {
                    var (a, b) = (layer[i], layer[i + 1]);
                    if (CrossingsOf(a, b) <= CrossingsOf(b, a)) continue;
                    (layer[i], layer[i + 1]) = (b, a);
                    (_positions[a], _positions[b]) = (_positions[b], _positions[a]);
                    isBetter = true;
                }
            }

            if (!isBetter) return;
        }
    }

    private int CrossingsOf(int left, int right) => CrossingsOf(_graph.Up(left), _graph.Up(right)) + CrossingsOf(_graph.Down(left), _graph.Down(right));

    private int CrossingsOf(List<int> left, List<int> right)
    {
        var count = 0;
        foreach (var a in left)
            foreach (var b in right) if (_positions[b] < _positions[a]) count++;
        return count;
    }

    private long Count()
    {
        var count = 0L;
        foreach (var layer in _graph.Layers)
        {
            var targets = layer.SelectMany(v => _graph.Down(v).Select(d => _positions[d]).Order()).ToArray();
            for (var i = 0; i < targets.Length; i++)
                for (var j = i + 1; j < targets.Length; j++) if (targets[j] < targets[i]) count++;
        }

        return count;
    }
}
