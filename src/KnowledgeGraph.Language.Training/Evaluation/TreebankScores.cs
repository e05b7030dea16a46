using System.Globalization;
using KnowledgeGraph.Language.Training.Treebanks;

namespace KnowledgeGraph.Language.Training.Evaluation;

/// <summary>
/// Scores of the shipped parser as the CoNLL-2018 shared task counts them: on gold tokens accuracy, on raw text F1 over words aligned by their
/// characters. LAS compares universal relations; UPOS, XPOS, lemma exact.
/// </summary>
internal sealed class TreebankScores
{
    private readonly SortedDictionary<string, (int Gold, int Right)> _relations = new(StringComparer.Ordinal);

    public int GoldWords { get; private set; }

    public int SystemWords { get; private set; }

    public int Aligned { get; private set; }

    public int Upos { get; private set; }

    public int Xpos { get; private set; }

    public int Features { get; private set; }

    public int Lemmas { get; private set; }

    public int Uas { get; private set; }

    public int Las { get; private set; }

    /// <summary>By universal relation: how many words have it in gold, and how many of these have the right head and relation.</summary>
    public IReadOnlyDictionary<string, (int Gold, int Right)> Relations => _relations;

    public static TreebankScores OnGoldTokens(IReadOnlyList<TreebankSentence> gold)
    {
        var scores = new TreebankScores();
        ParsedText parsed = English.ParseTokens(gold.Select(sentence => (IReadOnlyList<string>)[.. sentence.Words.Select(word => word.Form)]));
        for (int s = 0; s < gold.Count; s++)
        {
            TokenSpan tokens = parsed.Sentences[s].Tokens;
            for (int i = 0; i < tokens.Count; i++)
            {
                scores.Add(gold[s].Words[i], tokens[i], tokens[i].Head is { } head ? head.Index + 1 : 0);
            }
        }

        scores.GoldWords = scores.SystemWords = scores.Aligned;
        return scores;
    }

    /// <summary>F1 in percent for a count of right words.</summary>
    public double F1(int right) => GoldWords + SystemWords == 0 ? 0 : 200.0 * right / (GoldWords + SystemWords);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"words {F1(Aligned):F2} UPOS {F1(Upos):F2} XPOS {F1(Xpos):F2} feats {F1(Features):F2} lemma {F1(Lemmas):F2} UAS {F1(Uas):F2} LAS {F1(Las):F2}");

    internal void SetWords(int gold, int system) => (GoldWords, SystemWords) = (gold, system);

    /// <param name="head">The number of the gold word that the token's head is aligned with; 0 for the root, -1 when it is aligned with none.</param>
    internal void Add(TreebankWord gold, Token token, int head)
    {
        Aligned++;
        Upos += string.Equals(token.Upos.ToString(), gold.Upos, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        Xpos += token.Xpos == gold.Xpos ? 1 : 0;
        Features += token.Features.ToString() == Network.Vocabulary.FeatureSet(gold) ? 1 : 0;
        Lemmas += gold.Lemma == "_" || token.Lemma == gold.Lemma ? 1 : 0;
        string relation = gold.Relation.Split(':')[0];
        bool right = head == gold.Head && token.Relation.Universal.Label == relation;
        Uas += head == gold.Head ? 1 : 0;
        Las += right ? 1 : 0;
        (int all, int found) = _relations.GetValueOrDefault(relation);
        _relations[relation] = (all + 1, found + (right ? 1 : 0));
    }
}
