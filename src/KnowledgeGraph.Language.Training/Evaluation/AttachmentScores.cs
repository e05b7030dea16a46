using System.Globalization;
using KnowledgeGraph.Language.Training.Network;
using KnowledgeGraph.Language.Training.Treebanks;

namespace KnowledgeGraph.Language.Training.Evaluation;

/// <summary>Accuracy on gold tokens. LAS compares universal relations (without subtype), as the CoNLL-2018 shared task does.</summary>
internal sealed record AttachmentScores(int Words, double Upos, double Xpos, double Features, double Uas, double Las)
{
    public static AttachmentScores Of(IReadOnlyList<TreebankSentence> gold, IReadOnlyList<Predictions> predictions, Vocabulary vocabulary)
    {
        int words = 0, upos = 0, xpos = 0, features = 0, uas = 0, las = 0;
        for (int s = 0; s < gold.Count; s++)
        {
            for (int i = 0; i < gold[s].Words.Length; i++)
            {
                TreebankWord word = gold[s].Words[i];
                words++;
                upos += vocabulary.Upos[predictions[s].Upos[i]] == word.Upos ? 1 : 0;
                xpos += vocabulary.Xpos[predictions[s].Xpos[i]] == word.Xpos ? 1 : 0;
                features += vocabulary.Features[predictions[s].Features[i]] == Vocabulary.FeatureSet(word) ? 1 : 0;
                bool head = predictions[s].Heads[i] == word.Head;
                uas += head ? 1 : 0;
                las += head && Universal(vocabulary.Relations[predictions[s].Relations[i]]) == Universal(word.Relation) ? 1 : 0;
            }
        }

        double Percent(int count) => words == 0 ? 0 : 100.0 * count / words;
        return new AttachmentScores(words, Percent(upos), Percent(xpos), Percent(features), Percent(uas), Percent(las));
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"words {Words} UPOS {Upos:F2} XPOS {Xpos:F2} feats {Features:F2} UAS {Uas:F2} LAS {Las:F2}");

    private static string Universal(string relation) => relation.Split(':')[0];
}
