using System.Text;

namespace KnowledgeGraph.Language.Splitting;

/// <summary>Sentences and tokens that a caller gives instead of a text.</summary>
internal static class GivenTokens
{
    public static (string Text, TokenTable Table) Read(IEnumerable<IReadOnlyList<string>> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var text = new StringBuilder();
        var table = new TokenTable(64);
        var firsts = new List<int>();
        foreach (IReadOnlyList<string> sentence in sentences)
        {
            ArgumentNullException.ThrowIfNull(sentence, nameof(sentences));
            for (int i = 0; i < sentence.Count; i++)
            {
                ArgumentException.ThrowIfNullOrEmpty(sentence[i], nameof(sentences));
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
