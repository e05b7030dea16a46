using System.Globalization;

namespace KnowledgeGraph.Language.Tests;

public class GoldenTreeTests
{
    public static TheoryData<string, string> Sentences() => Read(missed: false);

    public static TheoryData<string, string> Misses() => Read(missed: true);

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_reader_of_the_tree_finds_the_arcs_of_a_news_sentence(string sentence, string arcs)
    {
        ParsedText parsed = English.Parse(sentence);
        string[] missing = [.. arcs.Split("; ").Where(arc => !Holds(parsed, arc))];
        Assert.True(missing.Length == 0, $"missing {string.Join("; ", missing)}\n{TreeDrawing.Draw(parsed.Sentences[0])}");
    }

    [Theory]
    [MemberData(nameof(Misses))]
    public void An_arc_that_is_noted_as_missed_is_missed(string sentence, string arcs)
    {
        ParsedText parsed = English.Parse(sentence);
        Assert.All(arcs.Split("; "), arc => Assert.False(Holds(parsed, arc), $"{arc} is found now: take its question mark away."));
    }

    private static TheoryData<string, string> Read(bool missed)
    {
        var data = new TheoryData<string, string>();
        string sentence = "";
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Golden", "trees.txt")).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '>')
            {
                sentence = line[2..];
            }
            else if (line[0] == '?' == missed)
            {
                data.Add(sentence, line.TrimStart('?', ' '));
            }
        }

        return data;
    }

    private static bool Holds(ParsedText parsed, string arc)
    {
        int open = arc.IndexOf('(', StringComparison.Ordinal);
        string[] words = arc[(open + 1)..^1].Split(", ");
        Token dependent = Find(parsed, words[^1]);
        Relation[] relations = [.. arc[..open].Split('|').Select(RelationLabels.Parse)];
        bool head = words.Length == 1 ? dependent.Head is null : dependent.Head == Find(parsed, words[0]);
        return head && relations.Any(relation => relation.Covers(dependent.Relation));
    }

    private static Token Find(ParsedText parsed, string word)
    {
        string[] parts = word.Split('#');
        int number = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 1;
        return parsed.Tokens.Where(token => token.ToString() == parts[0]).ElementAt(number - 1);
    }
}
