using System.Globalization;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>Names are found by their parts as a walk over all of them would find them, and without one.</summary>
public class DiscoveredNamesTests
{
    private static readonly string[] Words = ["Ali", "Hamza", "al-Din", "Nour", "al-Zenki", "Al", "Karabakh", "Nagorno-Karabakh", "Front", "camp"];

    [Fact]
    public void The_first_that_has_the_part_is_found_in_the_order_of_the_article()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var (names, all) = (new DiscoveredNames(), new List<EntityRecord>());
            for (var i = 0; i < 12; i++)
            {
                var entity = new EntityRecord(i.ToString(CultureInfo.InvariantCulture), random.Next(2) == 0 ? "Person" : "Place", Name(random));
                names.Add(entity);
                all.Add(entity);
            }

            var part = Name(random);
            Assert.Equal(all.Find(e => e.Type == "Person" && IsPartOf(part, e.Name)), names.WithPart(part, "Person"));
            Assert.Equal(all.Find(e => e.Type == "Person" && e.Name.Contains(' ', StringComparison.Ordinal) && IsPartOf(part, e.Name)), names.WithPart(part, "Person", isLonger: true));
            var word = Words[random.Next(Words.Length)];
            Assert.Equal(
                all.Where(e => e.Name.StartsWith(word + " ", StringComparison.Ordinal) || e.Name.EndsWith("-" + word, StringComparison.Ordinal)), names.WithEdge(word));
            Assert.Equal(all.Count(e => e.Name.Split(' ').Contains(word, StringComparer.Ordinal)), names.CountWith(word));
        }
    }

    [Fact]
    public void Twice_as_many_different_names_are_not_four_times_the_comparisons()
    {
        var (few, many) = (Compared(300), Compared(600));
        Assert.InRange(many, 1, (2 * few) + 600);
    }

    private static int Compared(int sentences)
    {
        var text = string.Join('\n', Enumerable.Range(0, sentences).Select(static i => $"{Coined(2 * i)} {Coined((2 * i) + 1)} attacked the town of {Coined(9000 + i)} on Friday. General {Coined((2 * i) + 1)} attacked Homs."));
        var state = Syria.Extractor.FindNames(English.Parse(text));
        Assert.True(state.Discovered.Count > sentences);
        return state.DiscoveredNames.Compared;
    }

    private static string Coined(int number)
    {
        string[] syllables = ["ba", "ke", "li", "mo", "ru", "sa", "te", "vi", "zo", "na", "pe", "du", "ga", "hi", "fo", "ja"];
        var name = "";
        for (var left = number + 5000; left > 0; left /= 16) name += syllables[left % 16];
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static string Name(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Words[random.Next(Words.Length)]));

    private static bool IsPartOf(string part, string whole)
    {
        var (few, all) = (Parts(part), Parts(whole));
        return few.Length <= all.Length && (all[..few.Length].SequenceEqual(few) || all[^few.Length..].SequenceEqual(few));
    }

    private static string[] Parts(string name) => [.. name.ToLowerInvariant().Split(' ', '-').Where(static p => !NameKey.IsArticle(p)).Select(NameKey.Of)];
}
