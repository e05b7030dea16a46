namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>
/// Percentile intervals by resampling whole units, sentences or documents, with replacement (Efron and Tibshirani, An Introduction to the
/// Bootstrap, 1993, chapter 13): what stands in one unit is right or wrong together. Seeded: the same scores give the same intervals.
/// </summary>
internal sealed class Bootstrap
{
    private const int Resamples = 1000;
    private const ulong Seed = 20161024;

    // [resample][i]: the units drawn; one drawing for all figures, so that their ends can be compared.
    private readonly int[][] _drawn;

    public Bootstrap(int units)
    {
        var state = Seed;
        _drawn = new int[units < 2 ? 0 : Resamples][];
        for (var r = 0; r < _drawn.Length; r++)
        {
            _drawn[r] = new int[units];
            for (var i = 0; i < units; i++) _drawn[r][i] = (int)(((Next(ref state) >> 32) * (ulong)units) >> 32);
        }
    }

    /// <summary>The intervals of a figure's precision, recall and F1.</summary>
    /// <param name="scores">The counts of each unit.</param>
    public (Interval Precision, Interval Recall, Interval F1) Of(IReadOnlyList<Score> scores)
    {
        var (precision, recall, f1) = (new List<double>(Resamples), new List<double>(Resamples), new List<double>(Resamples));
        foreach (var drawn in _drawn)
        {
            var sum = default(Score);
            foreach (var unit in drawn) sum += scores[unit];
            if (sum.Predicted > 0) precision.Add(sum.Precision);
            if (sum.Gold > 0) recall.Add(sum.Recall);
            if (sum.Predicted + sum.Gold > 0) f1.Add(sum.F1);
        }

        return (Percentiles(precision), Percentiles(recall), Percentiles(f1));
    }

    private static Interval Percentiles(List<double> values)
    {
        if (values.Count == 0) return default;
        values.Sort();
        return new Interval(values[(int)(0.025 * (values.Count - 1))], values[(int)Math.Ceiling(0.975 * (values.Count - 1))]);
    }

    // SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
    private static ulong Next(ref ulong state)
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
