using System.Text;

namespace KnowledgeGraph.Language.Splitting;

/// <summary>Sentences and tokens that a caller gives instead of a text.</summary>
internal static class GivenTokens
{
    /// <summary>The most tokens of one sentence: the scores of a tree take the square of it in memory.</summary>
    public const int LongestSentence = 1000;

    private const string LineEnds = "\t\n\r\u0085\u2028\u2029";

    public static (string Text, TokenTable Table) Read(IEnumerable<IReadOnlyList<string>> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var text = new StringBuilder();
        var table = new TokenTable(64);
        var firsts = new List<int>();
        foreach (IReadOnlyList<string> sentence in sentences)
        {
            ArgumentNullException.ThrowIfNull(sentence, nameof(sentences));
            if (sentence.Count > LongestSentence)
            {
                throw new ArgumentException($"A sentence has {sentence.Count} tokens; at most {LongestSentence} are parsed as one.", nameof(sentences));
            }

            for (int i = 0; i < sentence.Count; i++)
            {
                ArgumentException.ThrowIfNullOrWhiteSpace(sentence[i], nameof(sentences));
                if (sentence[i].AsSpan().IndexOfAny(LineEnds) >= 0)
                {
                    throw new ArgumentException("A token holds a tab or the end of a line.", nameof(sentences));
                }

                if (text.Length > 0)
                {
                    text.Append(i == 0 ? '\n' : ' ');
                }

                if (i == 0)
                {
                    firsts.Add(table.TokenCount);
                }

                int start = text.Length;
                text.Append(sentence[i]);
                table.Add(start, text.Length, TokenFlags.SpaceBefore | (i == 0 ? TokenFlags.ParagraphBefore : TokenFlags.None));
            }
        }

        if (table.TokenCount > 0)
        {
            firsts.Add(table.TokenCount);
        }

        table.SetSentences(firsts.Count == 0 ? [0] : [.. firsts]);
        return (text.ToString(), table);
    }
}
