using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using KnowledgeGraph.Extraction.Models;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Mentions.Coreference;

/// <summary>
/// The weights by which antecedents are ranked, and what sort of thing a common noun stands for. A text resource of two columns, made by
/// the program in <c>src/KnowledgeGraph.Extraction.Training</c>; see <c>Models/NOTICE.md</c>. Immutable and thread-safe.
/// </summary>
internal sealed class AntecedentModel(FrozenDictionary<string, double> weights, FrozenDictionary<string, ReferentSort> nouns)
{
    private const string NounMark = "noun ";

    private static readonly Lazy<AntecedentModel> Shipped = new(static () => Parse(ModelResource.Read("antecedents.tsv")));
    private static readonly Lazy<AntecedentModel> ShippedDescriptions = new(static () => Parse(ModelResource.Read("descriptions.tsv")));

    /// <summary>The model for pronouns in this assembly, which knows what nouns stand for.</summary>
    public static AntecedentModel Default => Shipped.Value;

    /// <summary>The model for descriptions in this assembly.</summary>
    public static AntecedentModel Descriptions => ShippedDescriptions.Value;

    /// <summary>Reads a model: a feature and its weight, or "noun X" and its sort, a line. Lines with "#" are remarks.</summary>
    public static AntecedentModel Parse(string text)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        var nouns = new Dictionary<string, ReferentSort>(StringComparer.Ordinal);
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (line[0] == '#' || tab < 0) continue;
            var value = line.AsSpan(tab + 1).Trim();
            if (line.StartsWith(NounMark, StringComparison.Ordinal)) nouns[line[NounMark.Length..tab]] = Enum.Parse<ReferentSort>(value);
            else weights[line[..tab]] = double.Parse(value, CultureInfo.InvariantCulture);
        }

        return new AntecedentModel(weights.ToFrozenDictionary(StringComparer.Ordinal), nouns.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Writes a model as <see cref="Parse"/> reads it.</summary>
    public static string Write(IEnumerable<KeyValuePair<string, double>> weights, IEnumerable<KeyValuePair<string, ReferentSort>> nouns,
        string remark)
    {
        var text = new StringBuilder();
        foreach (var line in remark.Split('\n')) text.Append("# ").Append(line).Append('\n');
        foreach (var (feature, weight) in weights.OrderBy(static w => w.Key, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"{feature}\t{weight:0.000}\n");
        foreach (var (noun, sort) in nouns.OrderBy(static n => n.Key, StringComparer.Ordinal)) text.Append(NounMark).Append(noun)
            .Append('\t').Append(sort).Append('\n');
        return text.ToString();
    }

    /// <summary>The sum of the weights of features.</summary>
    public double Score(List<string> features)
    {
        var sum = 0.0;
        foreach (var feature in features) sum += weights.GetValueOrDefault(feature);
        return sum;
    }

    /// <summary>How likely each of some noun phrases that agree with a pronoun is meant by it, and, last, that none of them is. They sum
    /// to 1.</summary>
    public double[] Rank(PronounFeatures pronoun, ImmutableArray<Referent> candidates)
    {
        var scores = new double[candidates.Length + 1];
        var features = new List<string>();
        for (var i = 0; i < candidates.Length; i++)
        {
            features.Clear();
            pronoun.Of(candidates[i], i, features);
            scores[i] = Score(features);
        }

        features.Clear();
        pronoun.OfNothing(features);
        scores[^1] = Score(features);
        return Normalize(scores);
    }

    /// <summary>How likely each of some options with its features is. They sum to 1.</summary>
    public double[] Shares(List<string>[] options) => Normalize([.. options.Select(Score)]);

    /// <summary>What a noun in the singular mostly stands for.</summary>
    public ReferentSort SortOf(string lemma) => nouns.GetValueOrDefault(lemma, ReferentSort.Thing);

    /// <summary>What a noun phrase stands for that names nobody who is known.</summary>
    public ReferentSort SortOf(SentenceWords words, SentenceTree tree, int head)
    {
        if (tree.Upos[head] == Upos.Pron) return words.Lower[head] is "he" or "she" or "him" or "her" or "his" or "who" or "i" or "me"
            or "my" ? ReferentSort.Person : words.Lower[head] is "we" or "us" or "our" ? ReferentSort.People : ReferentSort.Unknown;
        if (tree.Upos[head] == Upos.Propn) return ReferentSort.Unknown;
        var lemma = words.NounLemma(head);
        var isPlural = tree.Features(head).Number is Number.Plur or Number.Ptan;
        if (NominalWords.KindOf(lemma) is { } kind) return kind switch
        {
            NominalKind.People or NominalKind.Combatants => isPlural ? ReferentSort.People : ReferentSort.Person,
            NominalKind.Force when isPlural => ReferentSort.People,
            NominalKind.Force or NominalKind.Group or NominalKind.Alliance or NominalKind.Organisation or NominalKind.Media
                or NominalKind.Government => ReferentSort.Group,
            NominalKind.Place or NominalKind.Facility => ReferentSort.Place,
            NominalKind.Agreement => ReferentSort.Agreement,
            _ => ReferentSort.Event,
        };
        if (NounReference.IsPerson(lemma)) return isPlural ? ReferentSort.People : ReferentSort.Person;
        var known = nouns.GetValueOrDefault(lemma, ReferentSort.Thing);
        return known == ReferentSort.Person && isPlural ? ReferentSort.People : known;
    }

    private static double[] Normalize(double[] scores)
    {
        var most = scores.Max();
        var sum = 0.0;
        for (var i = 0; i < scores.Length; i++) sum += scores[i] = Math.Exp(scores[i] - most);
        for (var i = 0; i < scores.Length; i++) scores[i] /= sum;
        return scores;
    }
}
