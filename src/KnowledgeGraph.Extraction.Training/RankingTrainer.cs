namespace KnowledgeGraph.Extraction.Training;

/// <summary>
/// Fits the weights of a log-linear ranking: the probability of all right antecedents together is made large, so that of several right
/// ones the easiest counts (Durrett and Klein 2013, "Easy victories and uphill battles in coreference resolution"). Full-batch AdaGrad
/// with a quadratic penalty on the distance to weights given by hand; no randomness.
/// </summary>
internal sealed class RankingTrainer(int rounds, double rate, double penalty, IReadOnlyDictionary<string, double> priors)
{
    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    public Dictionary<string, double> Train(IReadOnlyList<RankingExample> examples, int fewest)
    {
        foreach (var feature in examples.SelectMany(static n => n.Options).SelectMany(static o => o))
            _seen[feature] = _seen.GetValueOrDefault(feature) + 1;
        foreach (var feature in priors.Keys) _seen[feature] = fewest;
        var rows = examples.Select(n => (Options: n.Options.Select(o => o.Where(f => _seen[f] >= fewest).Select(Index).ToArray()).ToArray(),
            n.Right)).ToArray();
        foreach (var feature in priors.Keys) Index(feature);
        var weights = new double[_indices.Count];
        var squares = new double[_indices.Count];
        var gradient = new double[_indices.Count];
        var expected = new double[_indices.Count];
        foreach (var (feature, index) in _indices) weights[index] = expected[index] = priors.GetValueOrDefault(feature);
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < weights.Length; i++) gradient[i] = -penalty * (weights[i] - expected[i]);
            foreach (var (options, right) in rows) Add(options, right, weights, gradient);
            for (var i = 0; i < weights.Length; i++)
            {
                squares[i] += gradient[i] * gradient[i];
                if (squares[i] > 0) weights[i] += rate * gradient[i] / Math.Sqrt(squares[i]);
            }
        }

        return _indices.ToDictionary(static p => p.Key, p => weights[p.Value], StringComparer.Ordinal);
    }

    private int Index(string feature)
    {
        if (!_indices.TryGetValue(feature, out var index)) _indices.Add(feature, index = _indices.Count);
        return index;
    }

    // The gradient of log P(right): expected features among the right ones less those among all.
    private static void Add(int[][] options, bool[] right, double[] weights, double[] gradient)
    {
        var scores = new double[options.Length];
        for (var i = 0; i < options.Length; i++)
        {
            foreach (var feature in options[i]) scores[i] += weights[feature];
        }

        var most = scores.Max();
        var (all, good) = (0.0, 0.0);
        for (var i = 0; i < scores.Length; i++)
        {
            all += scores[i] = Math.Exp(scores[i] - most);
            if (right[i]) good += scores[i];
        }

        for (var i = 0; i < scores.Length; i++)
        {
            var share = (right[i] ? scores[i] / good : 0) - scores[i] / all;
            foreach (var feature in options[i]) gradient[feature] += share;
        }
    }
}
