namespace KnowledgeGraph;

/// <summary>
/// A shortest path between two nodes by searching from both ends until no path through what is left can be shorter. I. Pohl: Bi-Directional
/// Search, Machine Intelligence 6, 1971. Reaches far fewer nodes than a search from one end where branching is wide.
/// </summary>
internal sealed class BidirectionalSearch
{
    private readonly Csr _graph;
    private readonly Dijkstra _forward;
    private readonly Dijkstra _backward;
    private PathKey _best = new(double.PositiveInfinity, int.MaxValue, -1);

    private BidirectionalSearch(Csr graph, int source, int target)
    {
        _graph = graph;
        _forward = new Dijkstra(graph, source);
        _backward = new Dijkstra(graph.Reverse, target);
    }

    /// <summary>
    /// The nodes of a shortest path, both ends included; empty where there is none. From a node to itself it is that node.
    /// </summary>
    public static int[] Path(Csr graph, int source, int target, CancellationToken cancellationToken)
    {
        if (source == target) return [source];
        var search = new BidirectionalSearch(graph, source, target);
        search.Run(cancellationToken);
        return search._best.Node < 0 ? [] : search.Nodes();
    }

    private void Run(CancellationToken cancellationToken)
    {
        for (var step = 0; ; step++)
        {
            if ((step & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            var (ahead, behind) = (_forward.Radius, _backward.Radius);
            if (double.IsPositiveInfinity(ahead) || double.IsPositiveInfinity(behind) || ahead + behind > _best.Length) return;
            var isForward = ahead <= behind;
            var (search, other, arcs) = isForward ? (_forward, _backward, _graph) : (_backward, _forward, _graph.Reverse);
            if (!search.TrySettle(out var node)) return;
            Meet(node);
            foreach (var target in arcs.Out(node))
            {
                if (!double.IsPositiveInfinity(other.Lengths[target])) Meet(target);
            }
        }
    }

    private void Meet(int node)
    {
        if (double.IsPositiveInfinity(_forward.Lengths[node]) || double.IsPositiveInfinity(_backward.Lengths[node])) return;
        var key = new PathKey(_forward.Lengths[node] + _backward.Lengths[node], _forward.Hops[node] + _backward.Hops[node], node);
        if (key.CompareTo(_best) < 0) _best = key;
    }

    private int[] Nodes()
    {
        var nodes = new List<int>();
        for (var node = _best.Node; node >= 0; node = _forward.Parents[node]) nodes.Add(node);
        nodes.Reverse();
        for (var node = _backward.Parents[_best.Node]; node >= 0; node = _backward.Parents[node]) nodes.Add(node);
        return [.. nodes];
    }
}
