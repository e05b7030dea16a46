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

    [Fact]
    public void It_finds_what_a_search_of_every_name_at_every_word_finds()
    {
        // Names have no marks inside: those are never found, neither here nor there.
        string[] letters = ["a", "B", "ab", "Ba", "7", "é", "É", "ö", "e\u0301", "日", "\uD83D\uDE00", "\uD83D", "قل", "aleppo", "Damascus", "damas"];
        string[] between = [" ", "  ", "-", "\n", "\u2010", "\u00A0"];
        var name = Gen.Elements(letters.Concat(between).ToArray()).NonEmptyListOf().Select(static p => string.Concat(p.Take(6)));
        var text = Gen.Elements([.. letters, .. letters, .. between, .. between, "\u2019", "'", ".", "_", ", ", "\u2014"])
            .ListOf(60).SelectMany(static p => Gen.Choose(0, p.Count).Select(n => string.Concat(p.Take(n))));
        var cases = name.ListOf().SelectMany(names => text.Select(t => (Names: names.ToArray(), Text: t)));
        Prop.ForAll(cases.ToArbitrary(), static c =>
        {
            var found = new List<NameMatch>();
            new NameScanner(c.Names).Find(c.Text, found);
            return found.SequenceEqual(PlainNames.Find(c.Names, c.Text));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
    }

    [Fact]
    public void Names_of_more_letters_than_a_node_has_bits_are_found()
    {
        var names = Enumerable.Range(0, 200).Select(static i => $"a{(char)(0x4E00 + i)}b").ToArray();
        var found = new List<NameMatch>();
        new NameScanner(names).Find(string.Join(' ', names), found);
        Assert.Equal(Enumerable.Range(0, 200).Select(static i => new NameMatch(4 * i, (4 * i) + 3, i)), found);
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
