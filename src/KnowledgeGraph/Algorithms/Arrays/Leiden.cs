namespace KnowledgeGraph;

/// <summary>
/// Communities of high modularity: nodes move to better communities, communities are refined into well-connected parts, and the parts merge
/// into the nodes of the next round. V. Traag, L. Waltman, N. J. van Eck: From Louvain to Leiden, Sci. Rep. 9, 2019. Every community is
/// connected, and no node alone would do better elsewhere. Near-linear time in practice.
/// </summary>
internal sealed class Leiden
{
    private const double Epsilon = 1e-10;
    private const double Randomness = 0.01;
    private const int MaxRounds = 100;

    private readonly double _resolution;
    private readonly SplitMix _random;
    private readonly CancellationToken _cancellationToken;

    private Leiden(double resolution, int seed, CancellationToken cancellationToken)
    {
        _resolution = resolution;
        _random = new SplitMix((ulong)seed);
        _cancellationToken = cancellationToken;
    }

    /// <summary>The community of each node, numbered by its smallest node, and the modularity.</summary>
    public static (int[] Labels, double Modularity) Run(Csr graph, double resolution, int seed, CancellationToken cancellationToken)
    {
        var leiden = new Leiden(resolution, seed, cancellationToken);
        var whole = ModularityGraph.Of(graph);
        var labels = new int[graph.Count];
        for (var node = 0; node < labels.Length; node++) labels[node] = node;
        for (var round = 0; round < MaxRounds && whole.Total > 0; round++)
        {
            var next = leiden.Round(whole, labels);
            var isStable = next.AsSpan().SequenceEqual(labels);
            labels = next;
            if (isStable) break;
        }

        return (labels, whole.Modularity(labels, resolution));
    }

    private int[] Round(ModularityGraph whole, int[] start)
    {
        var (graph, labels) = (whole, Numbered(start, out _));
        var nodeOf = new int[whole.Count];
        for (var node = 0; node < nodeOf.Length; node++) nodeOf[node] = node;
        while (true)
        {
            new LocalMoving(graph, labels, _resolution, _random, _cancellationToken).Run();
            labels = Numbered(labels, out var communities);
            if (communities == graph.Count) break;
            var parts = Numbered(Refine(graph, labels, communities), out var count);
            // Where nothing could be refined the communities themselves merge, or the round would never end.
            if (count == graph.Count) (parts, count) = (labels, communities);
            var merged = new int[count];
            for (var node = 0; node < graph.Count; node++) merged[parts[node]] = labels[node];
            graph = graph.Merge(parts, count);
            for (var node = 0; node < nodeOf.Length; node++) nodeOf[node] = parts[nodeOf[node]];
            labels = merged;
        }

        var result = new int[whole.Count];
        for (var node = 0; node < result.Length; node++) result[node] = labels[nodeOf[node]];
        return BySmallest(result);
    }

    /// <summary>
    /// Merges nodes within each community, starting from single ones, where both sides are well connected to the rest of it.
    /// </summary>
    private int[] Refine(ModularityGraph graph, int[] labels, int communities)
    {
        var refinement = new Refinement(graph, labels, communities, _resolution, Randomness, Epsilon, _random);
        var order = new int[graph.Count];
        for (var node = 0; node < order.Length; node++) order[node] = node;
        _random.Shuffle(order);
        foreach (var node in order) refinement.TryMerge(node);
        return refinement.Parts;
    }

    private static int[] Numbered(int[] labels, out int count)
    {
        var numbers = new Dictionary<int, int>();
        var result = new int[labels.Length];
        for (var node = 0; node < labels.Length; node++)
        {
            if (!numbers.TryGetValue(labels[node], out var number)) numbers.Add(labels[node], number = numbers.Count);
            result[node] = number;
        }

        count = numbers.Count;
        return result;
    }

    private static int[] BySmallest(int[] labels)
    {
        var smallest = new Dictionary<int, int>();
        for (var node = 0; node < labels.Length; node++) smallest.TryAdd(labels[node], node);
        return [.. labels.Select(label => smallest[label])];
    }
}
