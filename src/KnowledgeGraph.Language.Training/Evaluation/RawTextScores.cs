using System.Text;
using KnowledgeGraph.Language.Training.Treebanks;

namespace KnowledgeGraph.Language.Training.Evaluation;

/// <summary>Parses the raw text of a treebank and aligns the words found with the gold words by their characters.</summary>
internal static class RawTextScores
{
    public static TreebankScores Run(IReadOnlyList<TreebankSentence> gold)
    {
        var text = new StringBuilder();
        var places = new Dictionary<(int, int), (int Sentence, int Word)>();
        for (int s = 0; s < gold.Count; s++)
        {
            if (gold[s].StartsParagraph && s > 0)
            {
                text.Append("\n\n");
            }

            for (int i = 0; i < gold[s].Words.Length; i++)
            {
                TreebankWord word = gold[s].Words[i];
                int start = text.Length;
                text.Append(word.Form);
                places[(start, text.Length)] = (s, i);
                text.Append(word.SpaceAfter ? " " : "");
            }
        }

        var scores = new TreebankScores();
        ParsedText parsed = English.Parse(text.ToString());
        foreach (Token token in parsed.Tokens)
        {
            if (!places.TryGetValue((token.Start, token.End), out (int Sentence, int Word) place))
            {
                continue;
            }

            int head = token.Head is not { } above ? 0
                : places.TryGetValue((above.Start, above.End), out (int Sentence, int Word) at) && at.Sentence == place.Sentence ? at.Word + 1 : -1;
            scores.Add(gold[place.Sentence].Words[place.Word], token, head);
        }

        scores.SetWords(places.Count, parsed.Tokens.Count);
        return scores;
    }
}
