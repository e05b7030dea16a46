using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using KnowledgeGraph.Extraction.Models;

namespace KnowledgeGraph.Extraction.Mentions.Typing;

/// <summary>
/// The weights by which names get a type: a log-linear model over kinds of things and over being none of them. A text resource made by the
/// program in <c>src/KnowledgeGraph.Extraction.Training</c>; see <c>Models/NOTICE.md</c>. Immutable and thread-safe.
/// </summary>
internal sealed class NameModel(FrozenDictionary<string, float[]> weights)
{
    private static readonly Lazy<NameModel> Shipped = new(static () => Parse(ModelResource.Read("names.tsv")));

    /// <summary>The model in this assembly.</summary>
    public static NameModel Default => Shipped.Value;

    /// <summary>Reads a model: a feature, a tab, and a sort with its weight for each sort that has one, a line. Lines with "#" are
    /// remarks.</summary>
    public static NameModel Parse(string text)
    {
        var weights = new Dictionary<string, float[]>(StringComparer.Ordinal);
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (line[0] == '#' || tab < 0) continue;
            var row = new float[NameSorts.Count];
            foreach (var field in line[(tab + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var colon = field.IndexOf(':', StringComparison.Ordinal);
                row[(int)Enum.Parse<NameSort>(field.AsSpan(0, colon))] = float.Parse(field.AsSpan(colon + 1), CultureInfo.InvariantCulture);
            }

            weights[line[..tab]] = row;
        }

        return new NameModel(weights.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Writes a model as <see cref="Parse"/> reads it, without weights that are less than something.</summary>
    public static string Write(IEnumerable<KeyValuePair<string, double[]>> weights, double least, string remark)
    {
        var text = new StringBuilder();
        foreach (var line in remark.Split('\n')) text.Append("# ").Append(line).Append('\n');
        foreach (var (feature, row) in weights.OrderBy(static w => w.Key, StringComparer.Ordinal))
        {
            if (!Array.Exists(row, w => Math.Abs(w) >= least)) continue;
            text.Append(feature).Append('\t');
            var fields = row.Select((w, i) => (Weight: w, Sort: (NameSort)i)).Where(f => Math.Abs(f.Weight) >= least);
            text.AppendJoin(' ', fields.Select(static f => string.Create(CultureInfo.InvariantCulture, $"{f.Sort}:{f.Weight:0.00}")));
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>How likely a name with some features is of each sort. They sum to 1.</summary>
    public double[] Shares(IEnumerable<string> features)
    {
        var scores = new double[NameSorts.Count];
        foreach (var feature in features)
        {
            if (!weights.TryGetValue(feature, out var row)) continue;
            for (var i = 0; i < row.Length; i++) scores[i] += row[i];
        }

        var most = scores.Max();
        var sum = 0.0;
        for (var i = 0; i < scores.Length; i++) sum += scores[i] = Math.Exp(scores[i] - most);
        for (var i = 0; i < scores.Length; i++) scores[i] /= sum;
        return scores;
    }

    /// <summary>What speaks most for a sort, the strongest first.</summary>
    public IEnumerable<(string Feature, double Weight)> Reasons(IEnumerable<string> features, NameSort sort) => features
        .Where(weights.ContainsKey).Select(f => (Feature: f, Weight: (double)weights[f][(int)sort])).Where(static f => f.Weight > 0)
        .OrderByDescending(static f => f.Weight).ThenBy(static f => f.Feature, StringComparer.Ordinal);
}
