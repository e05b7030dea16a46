using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using KnowledgeGraph.Extraction.Models;

namespace KnowledgeGraph.Extraction.Claims.Likelihood;

/// <summary>
/// How likely a sentence states what a rule reads in it: a logistic model over <see cref="ClaimFeatures"/>. A text resource of two columns, made by the
/// program in <c>src/KnowledgeGraph.Extraction.Training</c>; see <c>Models/NOTICE.md</c>. Immutable and thread-safe.
/// </summary>
internal sealed class ClaimModel(FrozenDictionary<string, double> weights)
{
    /// <summary>Below this a claim is rejected: more of such readings are wrong than right in whole articles.</summary>
    public const double Least = 0.45;

    /// <summary>The same for claims whose subject has no name: such a claim tells less, so that it must be surer.</summary>
    public const double LeastOfNameless = 0.75;

    private static readonly Lazy<ClaimModel> Shipped = new(static () => Parse(ModelResource.Read("claims.tsv")));

    /// <summary>The model in this assembly.</summary>
    public static ClaimModel Default => Shipped.Value;

    /// <summary>Reads a model: a feature, a tab and its weight a line. Lines with "#" are remarks.</summary>
    public static ClaimModel Parse(string text)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (line[0] != '#' && tab >= 0) weights[line[..tab]] = double.Parse(line.AsSpan(tab + 1), CultureInfo.InvariantCulture);
        }

        return new ClaimModel(weights.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Writes a model as <see cref="Parse"/> reads it, without weights that are less than something.</summary>
    public static string Write(IEnumerable<KeyValuePair<string, double>> weights, double least, string remark)
    {
        var text = new StringBuilder();
        foreach (var line in remark.Split('\n')) text.Append("# ").Append(line).Append('\n');
        foreach (var (feature, weight) in weights.OrderBy(static w => w.Key, StringComparer.Ordinal))
        {
            if (Math.Abs(weight) >= least) text.Append(CultureInfo.InvariantCulture, $"{feature}\t{weight:0.00}\n");
        }

        return text.ToString();
    }

    /// <summary>How likely a candidate with some features is right, from 0 to 1.</summary>
    public double Probability(IEnumerable<string> features)
    {
        var sum = 0.0;
        foreach (var feature in features) sum += weights.GetValueOrDefault(feature);
        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>The features that speak most against a candidate, the worst first.</summary>
    public IEnumerable<string> Doubts(IEnumerable<string> features, int count) => features.Select(f => (Feature: f, Weight: weights.GetValueOrDefault(f)))
        .Where(static f => f.Weight < 0 && f.Feature.Length > 0).OrderBy(static f => f.Weight).ThenBy(static f => f.Feature, StringComparer.Ordinal)
        .Take(count).Select(static f => f.Feature);
}
