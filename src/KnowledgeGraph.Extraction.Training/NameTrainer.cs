using KnowledgeGraph.Extraction.Mentions.Typing;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>Fits the weights of a log-linear model over sorts of names: the probability of all right sorts together is made large.
/// Full-batch AdaGrad with a quadratic penalty; no randomness.</summary>
internal sealed class NameTrainer(int rounds, double rate, double penalty, int fewest, IReadOnlyDictionary<string, double[]> priors)
{
    public Dictionary<string, double[]> Train(IReadOnlyList<NameExample> examples)
    {
        var seen = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var example in examples)
        {
            foreach (var feature in example.Features) seen[feature] = seen.GetValueOrDefault(feature) + example.Weight;
        }

        var indices = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var feature in priors.Keys) seen[feature] = fewest;
        foreach (var (feature, count) in seen)
        {
            if (count >= fewest) indices.Add(feature, indices.Count);
        }

        var rows = examples.Select(e => (e.Features.Where(indices.ContainsKey).Select(f => indices[f]).ToArray(), e.Right, e.Weight))
            .ToArray();
        var expected = Matrix(indices.Count);
        foreach (var (feature, row) in priors)
        {
            if (indices.TryGetValue(feature, out var index)) row.CopyTo(expected[index], 0);
        }

        var weights = Fit(rows, expected);
        return indices.ToDictionary(static p => p.Key, p => weights[p.Value], StringComparer.Ordinal);
    }

    private double[][] Fit((int[] Features, bool[] Right, double Weight)[] rows, double[][] expected)
    {
        var count = expected.Length;
        var (weights, squares, gradient) = (expected.Select(static r => (double[])r.Clone()).ToArray(), Matrix(count), Matrix(count));
        for (var round = 0; round < rounds; round++)
        {
            for (var f = 0; f < count; f++)
            {
                for (var s = 0; s < NameSorts.Count; s++) gradient[f][s] = -penalty * (weights[f][s] - expected[f][s]);
            }

            foreach (var row in rows) Add(row, weights, gradient);
            for (var f = 0; f < count; f++)
            {
                for (var s = 0; s < NameSorts.Count; s++)
                {
                    squares[f][s] += gradient[f][s] * gradient[f][s];
                    if (squares[f][s] > 0) weights[f][s] += rate * gradient[f][s] / Math.Sqrt(squares[f][s]);
                }
            }
        }

        return weights;
    }

    // The gradient of log P(right).
    private static void Add((int[] Features, bool[] Right, double Weight) row, double[][] weights, double[][] gradient)
    {
        Span<double> scores = stackalloc double[NameSorts.Count];
        foreach (var feature in row.Features)
        {
            for (var s = 0; s < scores.Length; s++) scores[s] += weights[feature][s];
        }

        var most = double.NegativeInfinity;
        foreach (var score in scores) most = Math.Max(most, score);
        var (all, good) = (0.0, 0.0);
        for (var s = 0; s < scores.Length; s++)
        {
            all += scores[s] = Math.Exp(scores[s] - most);
            if (row.Right[s]) good += scores[s];
        }

        for (var s = 0; s < scores.Length; s++) scores[s] = row.Weight * ((row.Right[s] ? scores[s] / good : 0) - (scores[s] / all));
        foreach (var feature in row.Features)
        {
            for (var s = 0; s < scores.Length; s++) gradient[feature][s] += scores[s];
        }
    }

    private static double[][] Matrix(int count) => [.. Enumerable.Range(0, count).Select(static _ => new double[NameSorts.Count])];
}
