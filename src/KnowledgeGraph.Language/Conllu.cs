using System.Globalization;
using System.Text;
using KnowledgeGraph.Language.Splitting;

namespace KnowledgeGraph.Language;

/// <summary>CoNLL-U, the format of Universal Dependencies: https://universaldependencies.org/format.html. Lines end with <c>\n</c>.</summary>
public static class Conllu
{
    private const int Columns = 10;

    /// <summary>Writes a parsed text: ten columns a word, contracted words with a line for the whole, a comment line with the sentence's text.</summary>
    /// <remarks>Where the text was only split, columns 3 to 8 are "_".</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Write(ParsedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var output = new StringBuilder();
        foreach (Sentence sentence in text.Sentences)
        {
            output.Append(sentence.StartsParagraph ? "# newpar\n" : "");
            output.Append(CultureInfo.InvariantCulture, $"# sent_id = {sentence.Index + 1}\n# text = {OneLine(sentence.Text)}\n");
            foreach (Token token in sentence.Tokens)
            {
                WriteToken(output, token);
            }

            output.Append('\n');
        }

        return output.ToString();
    }

    /// <summary>
    /// Keeps the sentences, words, comments and last two columns of a CoNLL-U file and replaces lemma, tags, features, head and relation of every
    /// word by what the parser says. Lines for contracted words and empty nodes stay as they are; of several empty lines in a row one stays.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="conllu"/> is null.</exception>
    /// <exception cref="FormatException">A line that is no comment has not ten columns or an empty form, or a sentence has more than 1,000 words; the message names the
    /// line.</exception>
    public static string Annotate(string conllu)
    {
        ArgumentNullException.ThrowIfNull(conllu);
        string[] lines = conllu.Split('\n').Select(line => line.TrimEnd('\r')).ToArray();
        List<List<string>> sentences = [[]];
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0 && sentences[^1].Count > 0)
            {
                sentences.Add([]);
            }
            else if (IsWord(lines[i], i, out string[] columns))
            {
                sentences[^1].Add(columns[1]);
                if (sentences[^1].Count > GivenTokens.LongestSentence)
                {
                    throw new FormatException(string.Create(CultureInfo.InvariantCulture,
                        $"Line {i + 1}: a sentence has more than {GivenTokens.LongestSentence} words, too many for one tree; end it with an empty line before."));
                }
            }
        }

        TokenSpan tokens = English.ParseTokens(sentences).Tokens;
        int next = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            if (IsWord(lines[i], i, out string[] columns))
            {
                Token token = tokens[next++];
                lines[i] = string.Join('\t', columns[0], columns[1], Annotated(token), columns[8], columns[9]);
            }
        }

        // One empty line ends a sentence; more than one, or one at the start, is no CoNLL-U.
        return string.Join('\n', lines.Where((line, i) => line.Length > 0 || i + 1 == lines.Length || (i > 0 && lines[i - 1].Length > 0)));
    }

    private static bool IsWord(string line, int index, out string[] columns)
    {
        columns = [];
        if (line.Length == 0 || line[0] == '#')
        {
            return false;
        }

        columns = line.Split('\t');
        if (columns.Length != Columns || columns[1].Length == 0)
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture,
                $"Line {index + 1}: a word needs {Columns} columns parted by tabs and a form, found {columns.Length} columns."));
        }

        return !columns[0].AsSpan().ContainsAny('-', '.');
    }

    private static void WriteToken(StringBuilder output, Token token)
    {
        bool joined = token.Next is { HasSpaceBefore: false };
        if (!token.IsClitic && token.Next is { IsClitic: true } clitic)
        {
            Token last = clitic.Next is { IsClitic: true } second ? second : clitic;
            bool spaceAfter = last.Next is not { HasSpaceBefore: false };
            string whole = string.Concat(token.Text, clitic.Text, last.Index > clitic.Index ? last.Text : "");
            output.Append(CultureInfo.InvariantCulture, $"{token.Index + 1}-{last.Index + 1}\t{whole}\t_\t_\t_\t_\t_\t_\t_\t{(spaceAfter ? "_" : "SpaceAfter=No")}\n");
            joined = false;
        }

        string misc = joined && !token.IsClitic ? "SpaceAfter=No" : "_";
        output.Append(CultureInfo.InvariantCulture, $"{token.Index + 1}\t{token.Text}\t{Annotated(token)}\t_\t{misc}\n");
    }

    /// <summary>Columns 3 to 8.</summary>
    private static string Annotated(Token token)
    {
        if (!token.Sentence.IsParsed)
        {
            return "_\t_\t_\t_\t_\t_";
        }

        int head = token.Head is { } above ? above.Index + 1 : 0;
        return string.Create(CultureInfo.InvariantCulture,
            $"{token.Lemma}\t{token.Upos.ToString().ToUpperInvariant()}\t{token.Xpos}\t{token.Features}\t{head}\t{token.Relation.Label}");
    }

    private static string OneLine(ReadOnlySpan<char> text) =>
        string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
