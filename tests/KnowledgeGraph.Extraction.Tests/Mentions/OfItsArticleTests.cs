namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>Agreements, facilities, forces and people without a name are entities of their article.</summary>
public sealed class OfItsArticleTests
{
    [Theory]
    [InlineData("Rwanda signed a deal with Kenya on Monday. The agreement opens the border.", "deal=deal-in-a", "agreement=deal-in-a")]
    [InlineData("Rwanda and Kenya signed an agreement. Chad brokered the pact.", "agreement=agreement-in-a", "pact=agreement-in-a")]
    [InlineData("Kenya joined a military pact with Chad. Rwanda violated the military pact.", "military pact=military-pact-in-a", null)]
    [InlineData("Rwanda reached an understanding with Kenya.", "understanding=understanding-in-a", null)]
    [InlineData("Rwanda accepted the cessation of hostilities.", "cessation of hostilities=cessation-of-hostilities-in-a", null)]
    public void An_agreement_is_taken_up_by_other_words_for_one(string text, string first, string? second)
    {
        var links = Links(text);
        Assert.Contains(first, links);
        if (second is not null) Assert.Contains(second, links);
    }

    [Theory]
    [InlineData("There was no deal.")]
    [InlineData("Rwanda rejects any agreement.")]
    [InlineData("Kenya spoke of peace. The text was long.")]
    [InlineData("Rwanda opposes a resolution of the crisis.")]
    public void None_of_them_and_one_of_which_nobody_spoke_is_no_agreement(string text) =>
        Assert.DoesNotContain(Links(text), static m => m.EndsWith("-in-a", StringComparison.Ordinal));

    [Fact]
    public void A_second_one_is_another()
    {
        var links = Links("Rwanda signed a truce with Kenya. Chad signed another truce with Kenya.");
        Assert.Contains("truce=truce-in-a", links);
        Assert.Contains("truce=truce-2-in-a", links);
    }

    [Theory]
    [InlineData("Israel struck a flour mill.", "flour mill=flour-mill-in-a")]
    [InlineData("Israel bombed the power station.", "power station=power-station-in-a")]
    [InlineData("Rwanda bombed ferries on the lake.", "ferries=ferries-in-a")]
    [InlineData("Kenya sank a Russian patrol boat.", "Russian patrol boat=patrol-boat-in-a")]
    [InlineData("Rebels killed a driver.", "driver=driver-in-a")]
    [InlineData("Rebels kidnapped two dentists.", "dentists=dentists")]
    [InlineData("Bandits attacked Kidal.", "Bandits=bandits")]
    public void What_nobody_names_is_one_of_its_article_and_people_are_people_everywhere(string text, string expected) =>
        Assert.Contains(expected, Links(text));

    [Fact]
    public void A_facility_is_part_of_the_place_that_it_is_in()
    {
        var found = Syria.Extractor.Extract([new Article("a", "Israel bombed a radar site near Tafas.")]).Data.Discovered;
        Assert.Equal("tafas", Assert.Single(found, static e => e.Id == "radar-site-in-a").PartOf);
    }

    [Fact]
    public void Another_place_has_another_one()
    {
        var links = Links("Israel bombed a depot in Tafas. Turkey bombed a depot in Idlib.");
        Assert.Contains("depot=depot-in-a", links);
        Assert.Contains("depot=depot-2-in-a", links);
    }

    [Theory]
    [InlineData("Russia bombed hospitals in Tafas.", "russia attacks tafas")]
    [InlineData("Russia bombed homes, hospitals and markets in Tafas.", "russia attacks tafas")]
    public void Of_several_somewhere_the_place_counts(string text, string expected) => Assert.Contains(expected,
        Syria.Extractor.Extract([new Article("a", text)]).Data.Claims.Select(static c => $"{c.Subject} {c.Relation} {c.Object}"));

    [Fact]
    public void Two_articles_do_not_share_it()
    {
        var found = Syria.Extractor.Extract([new Article("a", "Rebels bombed a depot."), new Article("b", "Israel bombed a depot.")]).Data.Discovered;
        Assert.Contains(found, static e => e.Id == "depot-in-a");
        Assert.Contains(found, static e => e.Id == "depot-in-b");
    }

    private static string[] Links(string text) => [.. Syria.Extractor.Extract([new Article("a", text)]).Data.Mentions
        .Select(m => $"{text[m.Start..m.End]}={m.EntityId}")];
}
