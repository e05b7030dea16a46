namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>People and fighters who are named by what they are.</summary>
public class PeopleTests
{
    [Theory]
    [InlineData("Kenyan prisoners went home.", "Kenyan prisoners=kenyan-prisoners")]
    [InlineData("The road is shut, say Kenyan security officials.", "Kenyan security officials=kenyan-security-officials")]
    [InlineData("Some US officials left.", "US officials=us-officials")]
    [InlineData("She said that former policemen were shot.", "former policemen=former-policemen")]
    [InlineData("Druze leaders met.", "Druze leaders=druze-leaders")]
    public void They_are_named_with_the_words_that_say_who_they_are(string text, string expected) => Assert.Contains(expected, Links(text));

    [Theory]
    [InlineData("Its leaders met.")]
    [InlineData("He told Kenyan reporters that it was over.")]
    public void Those_who_are_only_spoken_to_are_not(string text) =>
        Assert.DoesNotContain(Links(text), static m => m.Contains("reporters", StringComparison.Ordinal)
            || m.Contains("leaders", StringComparison.Ordinal));

    [Theory]
    [InlineData("Hezbollah men left Beirut.", "Hezbollah men=hezbollah")]
    [InlineData("Hezbollah militiamen left Beirut.", "Hezbollah militiamen=hezbollah")]
    [InlineData("Fighting goes on within Tolga and Oromia. Oromia militiamen left.", "Oromia militiamen=oromia-forces")]
    [InlineData("Malian troops left.", "Malian troops=malian-army")]
    public void Those_who_fight_for_somebody_are_his(string text, string expected) => Assert.Contains(expected, Links(text));

    private static string[] Links(string text) => [.. Syria.Extractor.Extract([new Article("a", text)]).Data.Mentions
        .Select(m => $"{text[m.Start..m.End]}={m.EntityId}")];
}
