namespace KnowledgeGraph;

/// <summary>
/// Splits a signed graph into two sides with few frustrated ties: positive ones between the sides and negative ones within. The least
/// number is the frustration index of F. Harary (On the Measurement of Structural Balance, Behav. Sci. 4, 1959), which is hard to compute;
/// this gives bounds. From above: sides grown along spanning trees, then nodes moved while that helps. From below: unbalanced closed walks
/// that share no tie, each of which must hold a frustrated tie whatever the sides. Where a component is balanced the first tree finds it,
/// and both bounds are 0.
/// </summary>
internal sealed class Frustration
{
    private const int Attempts = 16;

    private readonly SignedArrays _graph;
    private readonly SplitMix _random;
    private readonly CancellationToken _cancellationToken;
    private readonly sbyte[] _trial;

    private Frustration(SignedArrays graph, int seed, CancellationToken cancellationToken)
    {
        _graph = graph;
        _random = new SplitMix((ulong)seed);
        _cancellationToken = cancellationToken;
        _trial = new sbyte[graph.Count];
        Sides = new sbyte[graph.Count];
    }

    /// <summary>1 or -1 for each node; the smallest node of every component is on the side of 1.</summary>
    public sbyte[] Sides { get; }

    /// <summary>The number of ties that are frustrated under <see cref="Sides"/>.</summary>
    public int Upper { get; private set; }

    /// <summary>A number of ties that are frustrated under any sides.</summary>
    public int Lower { get; private set; }

    public static Frustration Run(SignedArrays graph, int seed, CancellationToken cancellationToken)
    {
        var search = new Frustration(graph, seed, cancellationToken);
        var isSeen = new bool[graph.Count];
        for (var node = 0; node < graph.Count; node++)
        {
            if (!isSeen[node]) search.Split(search.Component(node, isSeen));
        }

        search.Lower = new UnbalancedWalks(graph, search.Sides, cancellationToken).Pack();
        return search;
    }

    private List<int> Component(int start, bool[] isSeen)
    {
        var members = new List<int> { start };
        isSeen[start] = true;
        for (var i = 0; i < members.Count; i++)
        {
            for (var arc = _graph.Offsets[members[i]]; arc < _graph.Offsets[members[i] + 1]; arc++)
            {
                if (isSeen[_graph.Targets[arc]]) continue;
                isSeen[_graph.Targets[arc]] = true;
                members.Add(_graph.Targets[arc]);
            }
        }

        return members;
    }

    private void Split(List<int> members)
    {
        var fewest = int.MaxValue;
        for (var attempt = 0; attempt < Attempts && fewest > 0; attempt++)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            Grow(attempt == 0 ? members[0] : members[_random.Next(members.Count)], members, isShuffled: attempt > 0);
            var frustrated = Improve(members);
            if (frustrated >= fewest) continue;
            fewest = frustrated;
            foreach (var node in members) Sides[node] = (sbyte)(_trial[node] * _trial[members[0]]);
        }

        Upper += fewest;
    }

    private void Grow(int root, List<int> members, bool isShuffled)
    {
        foreach (var node in members) _trial[node] = 0;
        var open = new List<int> { root };
        _trial[root] = 1;
        for (var i = 0; i < open.Count; i++)
        {
            if (isShuffled)
            {
                var other = i + _random.Next(open.Count - i);
                (open[i], open[other]) = (open[other], open[i]);
            }

            for (var arc = _graph.Offsets[open[i]]; arc < _graph.Offsets[open[i] + 1]; arc++)
            {
                var target = _graph.Targets[arc];
                if (_trial[target] != 0) continue;
                _trial[target] = (sbyte)(_trial[open[i]] * _graph.Signs[arc]);
                open.Add(target);
            }
        }
    }

    /// <summary>Moves nodes to the other side while that frees more ties than it frustrates; the number still frustrated.</summary>
    private int Improve(List<int> members)
    {
        for (var isDone = false; !isDone;)
        {
            isDone = true;
            foreach (var node in members)
            {
                if (Agreement(node) >= 0) continue;
                _trial[node] = (sbyte)-_trial[node];
                isDone = false;
            }
        }

        var frustrated = 0;
        foreach (var node in members)
        {
            for (var arc = _graph.Offsets[node]; arc < _graph.Offsets[node + 1]; arc++)
            {
                if (_graph.Targets[arc] > node && _trial[node] * _trial[_graph.Targets[arc]] != _graph.Signs[arc]) frustrated++;
            }
        }

        return frustrated;
    }

    private int Agreement(int node)
    {
        var sum = 0;
        for (var arc = _graph.Offsets[node]; arc < _graph.Offsets[node + 1]; arc++)
            sum += _trial[node] * _trial[_graph.Targets[arc]] * _graph.Signs[arc];
        return sum;
    }
}
