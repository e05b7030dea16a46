namespace KnowledgeGraph.Extraction.Training;

/// <summary>
/// Fits a logistic model: AdaGrad (Duchi, Hazan and Singer 2011) over the examples in a shuffled order, with a small quadratic penalty. The order comes from
/// a seed, so that the same examples give the same weights.
/// </summary>
internal sealed class LogisticTrainer(int rounds, double rate, double penalty)
{
    private const int Seed = 7;

    /// <summary>The weights of the features that are seen often enough.</summary>
    public Dictionary<string, double> Train(IReadOnlyList<ClaimExample> examples, int fewest)
    {
        var indices = examples.SelectMany(static e => e.Features).GroupBy(static f => f, StringComparer.Ordinal).Where(g => g.Count() >= fewest)
            .Select(static g => g.Key).Order(StringComparer.Ordinal).Select(static (f, i) => (Feature: f, Index: i))
            .ToDictionary(static p => p.Feature, static p => p.Index, StringComparer.Ordinal);
        var rows = examples.Select(e => (Features: e.Features.Where(indices.ContainsKey).Select(f => indices[f]).ToArray(), e.IsRight)).ToArray();
        var weights = new double[indices.Count];
        var squares = new double[indices.Count];
        Array.Fill(squares, 1e-4);
        var random = new Random(Seed);
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(rows);
            foreach (var (features, isRight) in rows) Learn(features, isRight, weights, squares);
        }

        return indices.ToDictionary(static p => p.Key, p => weights[p.Value], StringComparer.Ordinal);
    }

    private void Learn(int[] features, bool isRight, double[] weights, double[] squares)
    {
        var sum = 0.0;
        foreach (var feature in features) sum += weights[feature];
        var error = (1 / (1 + Math.Exp(-sum))) - (isRight ? 1 : 0);
        foreach (var feature in features)
        {
            var gradient = error + (penalty * weights[feature]);
            squares[feature] += gradient * gradient;
            weights[feature] -= rate * gradient / Math.Sqrt(squares[feature]);
        }
    }
}
