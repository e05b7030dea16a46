namespace KnowledgeGraph;

/// <summary>
/// An undirected graph with weights on arcs and nodes, as community detection merges it: a loop holds what lies within a merged node.
/// </summary>
internal sealed class ModularityGraph
{
    private ModularityGraph(int[] offsets, int[] targets, double[] weights)
    {
        Offsets = offsets;
        Targets = targets;
        Weights = weights;
        NodeWeights = new double[offsets.Length - 1];
        for (var node = 0; node < Count; node++)
        {
            for (var arc = offsets[node]; arc < offsets[node + 1]; arc++) NodeWeights[node] += weights[arc];
            Total += NodeWeights[node];
        }
    }

    public int[] Offsets { get; }

    public int[] Targets { get; }

    public double[] Weights { get; }

    /// <summary>The sum of the weights of each node's arcs; a loop, which has one arc, carries the weight of both its ends.</summary>
    public double[] NodeWeights { get; }

    /// <summary>The sum over all nodes: twice the weight of all edges.</summary>
    public double Total { get; }

    public int Count => NodeWeights.Length;

    public static ModularityGraph Of(Csr graph)
    {
        var weights = new double[graph.ArcCount];
        for (var node = 0; node < graph.Count; node++)
        {
            for (var arc = graph.Offsets[node]; arc < graph.Offsets[node + 1]; arc++)
                weights[arc] = graph.Strength(arc) * (graph.Targets[arc] == node ? 2 : 1);
        }

        return new(graph.Offsets, graph.Targets, weights);
    }

    /// <summary>One node for each label, from 0.</summary>
    public ModularityGraph Merge(int[] labels, int count)
    {
        var members = new List<int>[count];
        for (var label = 0; label < count; label++) members[label] = [];
        for (var node = 0; node < Count; node++) members[labels[node]].Add(node);
        var (offsets, targets, weights) = (new int[count + 1], new List<int>(), new List<double>());
        var sums = new SparseSums(count);
        for (var label = 0; label < count; label++)
        {
            sums.Clear();
            foreach (var node in members[label])
            {
                for (var arc = Offsets[node]; arc < Offsets[node + 1]; arc++) sums.Add(labels[Targets[arc]], Weights[arc]);
            }

            foreach (var target in sums.Keys.Order())
            {
                targets.Add(target);
                weights.Add(sums[target]);
            }

            offsets[label + 1] = targets.Count;
        }

        return new(offsets, [.. targets], [.. weights]);
    }

    /// <summary>
    /// Modularity of a division: the share of weight within groups less what is expected by chance, times the resolution.
    /// </summary>
    public double Modularity(int[] labels, double resolution)
    {
        if (Total <= 0) return 0;
        var (within, sums) = (0.0, new double[Count]);
        for (var node = 0; node < Count; node++)
        {
            sums[labels[node]] += NodeWeights[node];
            for (var arc = Offsets[node]; arc < Offsets[node + 1]; arc++) within += labels[Targets[arc]] == labels[node] ? Weights[arc] : 0;
        }

        return (within / Total) - (resolution * sums.Sum(sum => sum / Total * (sum / Total)));
    }
}
