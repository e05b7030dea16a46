namespace KnowledgeGraph;

/// <summary>The parts into which the communities of one round are refined.</summary>
internal sealed class Refinement
{
    private readonly ModularityGraph _graph;
    private readonly int[] _labels;
    private readonly double _scale;
    private readonly double _randomness;
    private readonly double _epsilon;
    private readonly SplitMix _random;
    private readonly double[] _communitySums;
    private readonly double[] _partSums;
    private readonly double[] _outward;
    private readonly bool[] _isAlone;
    private readonly SparseSums _links;

    public Refinement(
        ModularityGraph graph, int[] labels, int communities, double resolution, double randomness, double epsilon, SplitMix random)
    {
        _graph = graph;
        _labels = labels;
        _scale = resolution / graph.Total;
        _randomness = randomness;
        _epsilon = epsilon;
        _random = random;
        _communitySums = new double[communities];
        _partSums = (double[])graph.NodeWeights.Clone();
        _outward = new double[graph.Count];
        _isAlone = new bool[graph.Count];
        _links = new SparseSums(graph.Count);
        Array.Fill(_isAlone, true);
        Parts = new int[graph.Count];
        for (var node = 0; node < graph.Count; node++)
        {
            Parts[node] = node;
            _communitySums[labels[node]] += graph.NodeWeights[node];
            for (var arc = graph.Offsets[node]; arc < graph.Offsets[node + 1]; arc++)
            {
                if (graph.Targets[arc] != node && labels[graph.Targets[arc]] == labels[node]) _outward[node] += graph.Weights[arc];
            }
        }
    }

    /// <summary>The part of each node, named by a node.</summary>
    public int[] Parts { get; }

    /// <summary>Merges a node that is still alone into a part of its community, drawn by how much modularity gains.</summary>
    public void TryMerge(int node)
    {
        if (!_isAlone[node] || !IsWellConnected(node, node)) return;
        _links.Clear();
        for (var arc = _graph.Offsets[node]; arc < _graph.Offsets[node + 1]; arc++)
        {
            var target = _graph.Targets[arc];
            if (target != node && _labels[target] == _labels[node]) _links.Add(Parts[target], _graph.Weights[arc]);
        }

        var part = Draw(node);
        if (part < 0) return;
        // Both sides' links to the rest of the community remain, but those between them.
        _outward[part] += _outward[node] - (2 * _links[part]);
        _partSums[part] += _graph.NodeWeights[node];
        _isAlone[node] = _isAlone[part] = false;
        Parts[node] = part;
    }

    private bool IsWellConnected(int part, int node)
    {
        var rest = _communitySums[_labels[node]] - _partSums[part];
        return _outward[part] >= (_scale * _partSums[part] * rest) - _epsilon;
    }

    private int Draw(int node)
    {
        var choices = new List<(int Part, double Gain)>();
        foreach (var part in _links.Keys)
        {
            var gain = _links[part] - (_scale * _graph.NodeWeights[node] * _partSums[part]);
            if (gain >= 0 && IsWellConnected(part, node)) choices.Add((part, gain));
        }

        if (choices.Count == 0) return -1;
        var most = choices.Max(static choice => choice.Gain);
        var odds = choices.ConvertAll(choice => Math.Exp((choice.Gain - most) / _randomness));
        var drawn = _random.NextDouble() * odds.Sum();
        for (var i = 0; i < choices.Count; i++)
        {
            drawn -= odds[i];
            if (drawn < 0) return choices[i].Part;
        }

        return choices[^1].Part;
    }
}
