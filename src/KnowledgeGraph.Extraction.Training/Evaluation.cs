using System.Globalization;
using System.Text;
using KnowledgeGraph.Extraction.Mentions.Coreference;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>What a model is worth: of the pronouns whose entity was mentioned before, how many were linked to a mention of it; beside it
/// what the nearest noun phrase that agrees would give.</summary>
internal static class Evaluation
{
    private static readonly double[] Thresholds = [0, 0.3, 0.5, 0.7];

    public static string Of(IReadOnlyList<GoldDocument> documents, AntecedentModel model)
    {
        var builder = new ExampleBuilder(model);
        var examples = documents.SelectMany(builder.Build).ToArray();
        var text = new StringBuilder("pronoun    known   right  nearest |  linked at p >= 0, .3, .5, .7 and of these right\n");
        foreach (var group in examples.GroupBy(static e => e.Pronoun.Kind.ToString()).OrderBy(static g => g.Key, StringComparer.Ordinal)
            .Append(examples.GroupBy(static _ => "all").Single())) Add(text, group.Key, [.. group], model);
        return text.ToString();
    }

    private static void Add(StringBuilder text, string name, PronounExample[] examples, AntecedentModel model)
    {
        var (known, right, nearest) = (0, 0, 0);
        var (linked, good) = (new int[Thresholds.Length], new int[Thresholds.Length]);
        foreach (var example in examples)
        {
            var shares = model.Rank(example.Pronoun, example.Candidates);
            var best = Array.IndexOf(shares, shares.Max());
            var agreed = example.Candidates.FirstOrDefault();
            if (example.HasAntecedent)
            {
                known++;
                if (best < example.Candidates.Length && example.IsRight(best)) right++;
                if (agreed is not null && agreed.Cluster == example.Cluster) nearest++;
            }

            for (var i = 0; i < Thresholds.Length; i++)
            {
                if (best == example.Candidates.Length || shares[best] < Thresholds[i]) continue;
                linked[i]++;
                if (example.IsRight(best)) good[i]++;
            }
        }

        text.Append(CultureInfo.InvariantCulture,
            $"{name,-10} {known,5}   {right / (double)known:.000}   {nearest / (double)known:.000}  |");
        for (var i = 0; i < Thresholds.Length; i++) text.Append(CultureInfo.InvariantCulture,
            $"  {linked[i],5} {(linked[i] == 0 ? 0 : good[i] / (double)linked[i]):.000}");
        text.Append('\n');
    }
}
