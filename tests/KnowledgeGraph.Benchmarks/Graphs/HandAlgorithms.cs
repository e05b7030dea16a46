namespace KnowledgeGraph.Benchmarks.Graphs;

/// <summary>Algorithms as one writes them by hand over plain arrays of all relations together; the textbook's way, on one thread.</summary>
internal sealed class HandAlgorithms
{
    private readonly int[] _offsets;
    private readonly int[] _targets;
    private readonly int[] _inOffsets;
    private readonly int[] _sources;

    public HandAlgorithms(RmatData data)
    {
        Nodes = data.Nodes;
        (_offsets, _targets) = Rows(data.Nodes, data.Subjects, data.Objects);
        (_inOffsets, _sources) = Rows(data.Nodes, data.Objects, data.Subjects);
    }

    public int Nodes { get; }

    /// <summary>The node that most edges leave.</summary>
    public int Busiest => Enumerable.Range(0, Nodes).MaxBy(node => _offsets[node + 1] - _offsets[node]);

    /// <summary>Breadth first from the top down: how many nodes are reached, the first included.</summary>
    public int BreadthFirst(int from)
    {
        var distances = new int[Nodes];
        Array.Fill(distances, -1);
        var queue = new int[Nodes];
        (distances[from], queue[0]) = (0, from);
        var end = 1;
        for (var i = 0; i < end; i++)
        {
            var node = queue[i];
            for (var edge = _offsets[node]; edge < _offsets[node + 1]; edge++)
            {
                var target = _targets[edge];
                if (distances[target] >= 0) continue;
                distances[target] = distances[node] + 1;
                queue[end++] = target;
            }
        }

        return end;
    }

    /// <summary>Weak components by union and find with path halving: how many there are.</summary>
    public int Components()
    {
        var parents = new int[Nodes];
        for (var node = 0; node < Nodes; node++) parents[node] = node;
        var count = Nodes;
        for (var node = 0; node < Nodes; node++)
        {
            for (var edge = _offsets[node]; edge < _offsets[node + 1]; edge++)
            {
                var (a, b) = (Root(parents, node), Root(parents, _targets[edge]));
                if (a == b) continue;
                parents[Math.Max(a, b)] = Math.Min(a, b);
                count--;
            }
        }

        return count;
    }

    /// <summary>PageRank by pulling along arriving edges, so many rounds; in single precision, as ours.</summary>
    public float[] PageRank(int rounds)
    {
        const double Damping = 0.85;
        var (ranks, shares) = (new float[Nodes], new float[Nodes]);
        Array.Fill(ranks, 1.0f / Nodes);
        for (var round = 0; round < rounds; round++)
        {
            var loose = 0.0;
            for (var node = 0; node < Nodes; node++)
            {
                var degree = _offsets[node + 1] - _offsets[node];
                shares[node] = degree == 0 ? 0 : ranks[node] / degree;
                if (degree == 0) loose += ranks[node];
            }

            var start = (float)(((1 - Damping) + (Damping * loose)) / Nodes);
            for (var node = 0; node < Nodes; node++)
            {
                var sum = 0f;
                for (var edge = _inOffsets[node]; edge < _inOffsets[node + 1]; edge++) sum += shares[_sources[edge]];
                ranks[node] = start + ((float)Damping * sum);
            }
        }

        return ranks;
    }

    private static int Root(int[] parents, int node)
    {
        while (parents[node] != node) node = parents[node] = parents[parents[node]];
        return node;
    }

    private static (int[] Offsets, int[] Ends) Rows(int nodes, int[] from, int[] to)
    {
        var offsets = new int[nodes + 1];
        foreach (var node in from) offsets[node + 1]++;
        for (var node = 0; node < nodes; node++) offsets[node + 1] += offsets[node];
        var (next, ends) = (offsets[..^1], new int[to.Length]);
        for (var i = 0; i < to.Length; i++) ends[next[from[i]]++] = to[i];
        return (offsets, ends);
    }
}
