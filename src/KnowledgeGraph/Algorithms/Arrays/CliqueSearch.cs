namespace KnowledgeGraph;

/// <summary>
/// Maximal cliques. C. Bron, J. Kerbosch: Finding All Cliques of an Undirected Graph, Comm. ACM 16, 1973, with the pivot of E. Tomita et
/// al. (Theor. Comput. Sci. 363, 2006), started from each node in a degeneracy order (D. Eppstein, M. Löffler, D. Strash, ISAAC 2010): at
/// most d·n·3^(d/3) steps, where d is the greatest core number.
/// </summary>
internal sealed class CliqueSearch
{
    private readonly Csr _graph;
    private readonly int _minSize;
    private readonly int _limit;
    private readonly CancellationToken _cancellationToken;
    private readonly List<int> _clique = [];

    private CliqueSearch(Csr graph, int minSize, int limit, CancellationToken cancellationToken)
    {
        _graph = graph;
        _minSize = minSize;
        _limit = limit;
        _cancellationToken = cancellationToken;
    }

    private List<int[]> Found { get; } = [];

    private bool IsCut { get; set; }

    /// <param name="graph">Symmetric, without loops and parallel arcs.</param>
    /// <param name="minSize">The least number of nodes of a clique that counts.</param>
    /// <param name="limit">How many to find at most.</param>
    /// <param name="cancellationToken">Asked at every step.</param>
    /// <returns>The cliques, nodes ascending, and whether the limit cut the search off.</returns>
    public static (List<int[]> Cliques, bool IsCut) Run(Csr graph, int minSize, int limit, CancellationToken cancellationToken)
    {
        var search = new CliqueSearch(graph, minSize, limit, cancellationToken);
        var order = CoreDecomposition.Run(graph, cancellationToken).Order;
        var position = new int[graph.Count];
        for (var i = 0; i < order.Length; i++) position[order[i]] = i;
        foreach (var node in order)
        {
            var (candidates, excluded) = (new List<int>(), new List<int>());
            foreach (var neighbour in graph.Out(node)) (position[neighbour] > position[node] ? candidates : excluded).Add(neighbour);
            search._clique.Add(node);
            search.Extend(candidates, excluded);
            search._clique.Clear();
            if (search.IsCut) break;
        }

        return (search.Found, search.IsCut);
    }

    private void Extend(List<int> candidates, List<int> excluded)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (candidates.Count == 0)
        {
            if (excluded.Count == 0 && _clique.Count >= _minSize) Report();
            return;
        }

        var pivot = Pivot(candidates, excluded);
        foreach (var node in candidates.Where(candidate => !AreJoined(pivot, candidate)).ToArray())
        {
            _clique.Add(node);
            Extend(candidates.FindAll(other => AreJoined(node, other)), excluded.FindAll(other => AreJoined(node, other)));
            _clique.RemoveAt(_clique.Count - 1);
            if (IsCut) return;
            candidates.Remove(node);
            excluded.Add(node);
        }
    }

    private void Report()
    {
        if (Found.Count == _limit)
        {
            IsCut = true;
            return;
        }

        Found.Add([.. _clique.Order()]);
    }

    // The node that leaves the fewest candidates to try.
    private int Pivot(List<int> candidates, List<int> excluded)
    {
        var (best, most) = (-1, -1);
        foreach (var node in candidates.Concat(excluded))
        {
            var joined = candidates.Count(candidate => AreJoined(node, candidate));
            if (joined > most || (joined == most && node < best)) (best, most) = (node, joined);
        }

        return best;
    }

    private bool AreJoined(int node, int other) => _graph.Out(node).BinarySearch(other) >= 0;
}
