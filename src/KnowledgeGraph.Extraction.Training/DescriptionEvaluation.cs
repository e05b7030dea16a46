using System.Globalization;
using System.Text;
using KnowledgeGraph.Extraction.Mentions.Coreference;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>What a model is worth on descriptions: how many are linked above some probability, how many of these rightly, and how many of
/// those that can be linked are.</summary>
internal sealed class DescriptionEvaluation
{
    private static readonly double[] Thresholds = [0, 0.3, 0.4, 0.5, 0.6];
    private readonly int[] _linked = new int[Thresholds.Length];
    private readonly int[] _right = new int[Thresholds.Length];
    private int _known;
    private int _all;
    private double _loss;

    /// <summary>Adds what a model says of an example.</summary>
    public void Add(DescriptionExample example, AntecedentModel model)
    {
        var shares = model.Shares(example.Query.Options());
        var best = Array.IndexOf(shares, shares.Max());
        _all++;
        if (example.IsKnown) _known++;
        var right = example.IsKnown ? shares.Zip(example.Right, static (share, isRight) => isRight ? share : 0).Sum() : shares[^1];
        _loss -= Math.Log(Math.Max(right, 1e-9));
        for (var i = 0; i < Thresholds.Length; i++)
        {
            if (best == example.Right.Length || shares[best] < Thresholds[i]) continue;
            _linked[i]++;
            if (example.Right[best]) _right[i]++;
        }
    }

    /// <summary>The figures in a line.</summary>
    public string Write(string name)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture,
            $"{name,-20} {_all,5} {_known,5} {_loss / Math.Max(1, _all):.000} |");
        for (var i = 0; i < Thresholds.Length; i++)
        {
            var (precision, recall) = (_right[i] / Math.Max(1.0, _linked[i]), _right[i] / Math.Max(1.0, _known));
            text.Append(CultureInfo.InvariantCulture, $"  {_linked[i],5} {precision:.000} {recall:.000}");
        }

        return text.Append('\n').ToString();
    }
}
