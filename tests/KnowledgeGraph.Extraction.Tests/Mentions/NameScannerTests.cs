using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Mentions.Scanning;
using KnowledgeGraph.Extraction.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

public sealed class NameScannerTests
{
    private static readonly string[] Words = ["ba", "bo", "bab", "baba", "dust", "dus", "rota"];

    [Theory]
    [InlineData("The Red Cross left Red Square.", "red cross|red|cross left red square", "Red Cross|Red")]
    [InlineData("east aleppo, Aleppo and al-Bab", "aleppo|east aleppo|al bab|bab", "east aleppo|Aleppo|al-Bab")]
    [InlineData("a b c d", "a b|b c|b c d|c d", "a b|c d")]
    [InlineData("a b c d", "b c|a b c d|a", "a b c d")]
    [InlineData("Türkiye TÜRKIYE türkiyes", "Türkiye", "Türkiye|TÜRKIYE")]
    [InlineData("one   \n two", "one two", "one   \n two")]
    [InlineData("one, two. one-two", "one two", "one-two")]
    [InlineData("", "x", "")]
    public void The_leftmost_and_longest_whole_words_are_found(string text, string names, string expected)
    {
        var found = new List<NameMatch>();
        new NameScanner(names.Split('|')).Find(text, found);
        Assert.Equal(expected, string.Join('|', found.Select(m => text[m.Start..m.End])));
    }

    [Fact]
    public void It_finds_what_the_trie_of_the_engine_finds()
    {
        var phrase = Gen.Elements(Words).NonEmptyListOf().Select(static words => string.Join(' ', words.Take(4)));
        var text = Gen.Elements([.. Words, .. Words, "x", "."]).ListOf().Select(static words => string.Join(' ', words));
        var cases = phrase.ListOf().SelectMany(names => text.Select(t => (Names: names.Distinct(StringComparer.Ordinal).ToArray(), Text: t)));
        var type = Syria.Extractor.Model.Types.First(static t => !t.IsAbstract);
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var table = new NameTable();
            foreach (var name in c.Names) table.Add(name, new EntityReading(name, type), MentionKind.Nominal);
            var found = new List<NameMatch>();
            new NameScanner(c.Names).Find(c.Text, found);
            return found.Select(m => (c.Text[m.Start..m.End], m.Start, c.Names[m.Name])).SequenceEqual(ByTrie(table, c.Text));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    private static IEnumerable<(string, int, string)> ByTrie(NameTable table, string text)
    {
        foreach (var sentence in English.Split(text).Sentences)
        {
            var words = new SentenceWords(sentence);
            for (var i = 0; i < words.Count; i++)
            {
                var entries = table.Longest(words, i, null, out var last);
                if (entries.IsEmpty) continue;
                yield return (text[words.Starts[i]..words.Ends[last]], words.Starts[i], entries[0].Entity.EntityId);
                i = last;
            }
        }
    }
}
