namespace KnowledgeGraph.Extraction.Tests;

/// <summary>Headlines in capitals and in title case are read like other sentences, and quoted as they stand.</summary>
public class HeadlineTests
{
    [Theory]
    [InlineData("RUSSIA BOMBS ALEPPO", "russia attacks aleppo asserted")]
    [InlineData("RUSSIAN JETS BOMBED ALEPPO ON FRIDAY.", "russian-military attacks aleppo asserted")]
    [InlineData("US ATTACKS ISLAMIC STATE", "united-states attacks isis asserted")]
    [InlineData("HEZBOLLAH LEADER NASRALLAH DENIES HEZBOLLAH ATTACKED RAQQA.", "hezbollah attacks raqqa negated by hassan-nasrallah")]
    public void They_say_what_they_say_in_small_letters(string text, string expected) => Assert.Contains(expected, Syria.Read(text));

    [Theory]
    [InlineData("Russia Bombs Aleppo", "russia attacks aleppo asserted")]
    [InlineData("Russian Jets Bombed Aleppo on Friday", "russian-military attacks aleppo asserted")]
    [InlineData("Israel Strikes Hezbollah Positions", "israel attacks hezbollah asserted")]
    [InlineData("Russia Denies Bombing Aleppo", "russia attacks aleppo negated by russia")]
    [InlineData("Russia Did Not Bomb Aleppo", "russia attacks aleppo negated")]
    [InlineData("No Russian Attack on Aleppo", "russia attacks aleppo negated")]
    [InlineData("Russia May Bomb Aleppo", "russia attacks aleppo hedged")]
    [InlineData("Russia Plans to Bomb Aleppo", "russia attacks aleppo planned")]
    public void A_title_says_what_it_says_in_small_letters(string text, string expected) => Assert.Equal(expected, Assert.Single(Syria.Read(text)));

    [Theory]
    [InlineData("Turkey Bombs Raqqa: Assad")]
    [InlineData("Turkey Bombs Raqqa – Assad")]
    [InlineData("Turkey 'Bombs' Raqqa")]
    public void A_title_in_which_somebody_else_may_speak_is_left_alone(string text) => Assert.DoesNotContain("turkiye attacks raqqa asserted", Syria.Read(text));

    [Fact]
    public void The_quote_the_mentions_and_the_words_of_an_explanation_are_those_of_the_article()
    {
        const string Text = "A calm day.\n\nRUSSIA BOMBS ALEPPO\n\nRussia bombed Aleppo, residents said.";
        var data = Syria.Extractor.Extract([new Article("a", Text)]).Data;
        Assert.Equal("RUSSIA BOMBS ALEPPO", data.Claims[0].Evidence.Quote);
        Assert.All(data.Claims, static c => Assert.Equal(Text[c.Evidence.Start..c.Evidence.End], c.Evidence.Quote));
        Assert.Equal(["RUSSIA", "ALEPPO", "Russia", "Aleppo"], data.Mentions.Where(static m => m.Kind == MentionKind.Name).Select(static m => Text[m.Start..m.End]));
        var headline = Syria.Extractor.Explain(Text)[1];
        Assert.Equal(("RUSSIA BOMBS ALEPPO", "BOMBS"), (headline.Text, headline.Words[1].Text));
    }

    [Fact]
    public void A_name_that_the_schema_does_not_know_is_written_as_in_the_rest_of_the_article() => Assert.Contains(
        "mirna-zaveli leads hezbollah asserted",
        Syria.Read("MIRNA ZAVELI LEADS HEZBOLLAH\n\nThe commander, Mirna Zaveli, spoke in Homs. Mirna Zaveli visited Damascus."));

    [Theory]
    [InlineData("MAN WHO BOMBED ALEPPO ARRESTED", "world-health-organization")]
    [InlineData("HOMS IS ATTACKED BY RUSSIA", "isis")]
    public void A_function_word_is_no_short_name(string text, string entity) => Assert.DoesNotContain(Syria.Read(text), line => line.Contains(entity, StringComparison.Ordinal));

    [Theory]
    [InlineData("The SDF bombed Aleppo.")]
    [InlineData("SDF, YPG")]
    [InlineData("")]
    public void Other_sentences_stay_the_same_object(string text)
    {
        var split = Language.English.Split(text);
        Assert.Same(split, new KnowledgeGraph.Extraction.Text.Headlines(new KnowledgeGraph.Extraction.Mentions.NameTable(), static _ => true).Read(split));
    }
}
