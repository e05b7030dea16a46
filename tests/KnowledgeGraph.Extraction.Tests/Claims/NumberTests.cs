namespace KnowledgeGraph.Extraction.Tests.Claims;

/// <summary>Numbers of people: what they come to, and what is no number of them.</summary>
public class NumberTests
{
    [Theory]
    [InlineData("Russia killed 2.1 billion people.", "2100000000")]
    [InlineData("Russia killed 1.2 million people.", "1200000")]
    [InlineData("Russia killed three thousand people.", "3000")]
    [InlineData("In 2016 Russia killed three people.", "3")]
    public void They_are_multiplied_out(string text, string expected) => Assert.Equal(expected, CountOf(text));

    [Theory]
    [InlineData("Russia killed one in three Iranian soldiers.")]
    [InlineData("Russia killed minus five people.")]
    public void What_is_no_number_of_people_gives_none(string text) => Assert.Null(CountOf(text));

    [Theory]
    [InlineData("Rebels killed 10-20 Russian militiamen in Aleppo.", "10..20")]
    [InlineData("Rebels killed 10–20 Russian militiamen in Aleppo.", "10..20")]
    [InlineData("Rebels killed 10 to 20 Russian militiamen in Aleppo.", "10..20")]
    [InlineData("Rebels killed between 10 and 20 Russian militiamen in Aleppo.", "10..20")]
    [InlineData("Some 10-20 people were killed in Aleppo.", "~10..20")]
    [InlineData("At least 10-20 people were killed by Russia in Aleppo.", "10..")]
    [InlineData("Up to 10-20 people were killed by Russia in Aleppo.", "..20")]
    [InlineData("Russia killed 0-3 people.", "0..3")]
    public void A_range_has_both_its_ends(string text, string expected) => Assert.Equal(expected, CountOf(text));

    [Theory]
    [InlineData("Russia killed 0 people in Aleppo.")]
    [InlineData("Russia killed zero people in Aleppo.")]
    [InlineData("Russia killed no people in Aleppo.")]
    [InlineData("0 people were killed by Russia in Aleppo.")]
    [InlineData("Russia carried out 0 airstrikes on Aleppo.")]
    [InlineData("Russia carried out zero strikes on Aleppo.")]
    [InlineData("Russia carried out no strikes on Aleppo.")]
    [InlineData("Russia carried out not a single strike on Aleppo.")]
    [InlineData("Russia has carried out no attacks against Aleppo since Monday, state media said.")]
    public void None_is_a_denial_and_no_count(string text)
    {
        var claims = Syria.Extractor.Extract([new Article("a", text)]).Data.Claims;
        Assert.NotEmpty(claims);
        Assert.All(claims, static c => Assert.Equal((Modality.Negated, true), (c.Modality, c.FindProperty("count") is null)));
    }

    [Theory]
    [InlineData("Russia bombed not one but two towns: Aleppo and Idlib.")]
    [InlineData("Russia killed no fewer than 12 people in Aleppo.")]
    [InlineData("Russia bombed Aleppo at 0 degrees.")]
    public void What_only_looks_like_none_is_said(string text) =>
        Assert.Contains(Syria.Extractor.Extract([new Article("a", text)]).Data.Claims, static c => c.Modality == Modality.Asserted);

    private static string? CountOf(string text) => Syria.Extractor.Extract([new Article("a", text)]).Data.Claims
        .Single(static c => c.Relation == "casualties").FindProperty("count")?.Values[0];
}
