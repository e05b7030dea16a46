using System.Text;
using KnowledgeGraph.Language.Training.Treebanks;

namespace KnowledgeGraph.Language.Training.Evaluation;

/// <summary>F1 of sentences, tokens (contracted words as one) and words against a treebank's raw text, as the CoNLL-2018 shared task counts them.</summary>
internal static class SplittingEvaluation
{
    public static (double Sentences, double Tokens, double Words) Run(IReadOnlyList<TreebankSentence> gold)
    {
        var text = new StringBuilder();
        var goldWords = new HashSet<(int, int)>();
        var goldTokens = new HashSet<(int, int)>();
        var goldSentences = new HashSet<(int, int)>();
        foreach (TreebankSentence sentence in gold)
        {
            if (sentence.StartsParagraph && text.Length > 0)
            {
                text.Append("\n\n");
            }

            int first = text.Length, last = first, tokenStart = first;
            bool space = false;
            for (int i = 0; i < sentence.Words.Length; i++)
            {
                TreebankWord word = sentence.Words[i];
                int start = text.Length;
                text.Append(word.Form);
                last = text.Length;
                tokenStart = word.Continues ? tokenStart : start;
                goldWords.Add((start, last));
                if (i + 1 == sentence.Words.Length || !sentence.Words[i + 1].Continues)
                {
                    goldTokens.Add((tokenStart, last));
                }

                space = word.SpaceAfter;
                if (space)
                {
                    text.Append(' ');
                }
            }

            goldSentences.Add((first, last));
        }

        ParsedText split = English.Split(text.ToString());
        var words = split.Tokens.Select(t => (t.Start, t.End)).ToHashSet();
        var tokens = new HashSet<(int, int)>();
        foreach (Token token in split.Tokens)
        {
            if (token.IsClitic)
            {
                Token before = split.Tokens[token.Position - 1];
                tokens.Remove((before.Start, before.End));
                tokens.Add((before.Start, token.End));
            }
            else
            {
                tokens.Add((token.Start, token.End));
            }
        }

        var sentences = split.Sentences.Select(s => (s.Start, s.End)).ToHashSet();
        return (F1(goldSentences, sentences), F1(goldTokens, tokens), F1(goldWords, words));
    }

    private static double F1(HashSet<(int, int)> gold, HashSet<(int, int)> system) => 200.0 * gold.Count(system.Contains) / (gold.Count + system.Count);
}
