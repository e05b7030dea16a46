using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Mentions.Scanning;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

public class NameStartsTests
{
    [Theory]
    [InlineData("fastaqim", "fastakim")]
    [InlineData("hezbollah", "hizbullah")]
    [InlineData("maarat", "maraat")]
    [InlineData("raqqa", "raqqah")]
    [InlineData("jaysh", "jaish")]
    [InlineData("nour", "nur")]
    public void A_name_may_begin_with_whatever_sounds_like_its_first_word(string declared, string written)
    {
        var starts = new NameStarts(16);
        starts.Add(NameKey.Of(declared));
        Assert.True(starts.MaySound(Consonants(written)));
        Assert.True(MayBegin(starts, declared));
        Assert.False(starts.MaySound(Consonants("government")));
        Assert.False(MayBegin(starts, "government"));
    }

    [Theory]
    [InlineData("defence", "defense")]
    [InlineData("o'neill", "oneill")]
    [InlineData("qa'im", "qaim")]
    [InlineData("çavuşoğlu", "cavusoglu")]
    public void Words_whose_key_is_another_word_are_never_passed_over(string written, string declared)
    {
        var starts = new NameStarts(16);
        starts.Add(NameKey.Of(declared));
        Assert.True(MayBegin(starts, written));
    }

    [Fact]
    public void The_consonants_of_a_word_are_those_of_its_sound()
    {
        const string letters = "aeiouyhqkkssttrrlmnbdfgjz";
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++)
        {
            var word = new string([.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => letters[random.Next(letters.Length)])]);
            Assert.Equal(NameStarts.ConsonantsOf(NameKey.Sound(word)), NameStarts.ConsonantsOf(word));
        }
    }

    private static ulong Consonants(string word) => NameStarts.ConsonantsOf(NameKey.Of(word));

    private static bool MayBegin(NameStarts starts, string word) => starts.MayBegin(WordTrie.HashOf(NameKey.Of(word)));
}
