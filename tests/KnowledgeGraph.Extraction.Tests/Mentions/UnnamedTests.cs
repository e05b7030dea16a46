namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>Forces, groups, bodies and areas that nobody has named, and who is left out.</summary>
public class UnnamedTests
{
    [Theory]
    [InlineData("Gunmen attacked a signals unit in Kidal.", "signals unit=signals-unit-in-a")]
    [InlineData("A splinter faction attacked Kidal.", "splinter faction=splinter-faction-in-a")]
    [InlineData("Rwandan troops attacked three border villages.", "border villages=border-villages-in-a")]
    [InlineData("Hezbollah controls the coastal road.", "coastal road=coastal-road-in-a")]
    [InlineData("Shells fell on Kidal. Amadou Keita, a member of the city council, accused Rwanda of the attack.",
        "city council=kidal-city-council")]
    [InlineData("Kenya is at war. Kenya said rebels had attacked federal soldiers.", "federal soldiers=kenyan-army")]
    public void They_are_entities_by_the_words_that_tell_them_from_others(string text, string expected) =>
        Assert.Contains(expected, Links(text));

    [Theory]
    [InlineData("Hezbollah, a hardline faction, attacked Kidal.")]
    [InlineData("Hezbollah is a hardline faction.")]
    [InlineData("Rwandan troops attacked several small villages.")]
    public void Who_is_named_beside_it_or_told_by_nothing_is_no_new_entity(string text) => Assert.Empty(
        Syria.Extractor.Extract([new Article("a", text)]).Data.Discovered.Where(static e => e.Id is "hardline-faction-in-a" or "faction-in-a" or "small-villages-in-a"));

    [Fact]
    public void A_partner_stays_inside_the_description()
    {
        var links = Links("UN-backed fighters attacked the Rwandan-trained force at Kidal.");
        Assert.Contains("UN=united-nations", links);
        Assert.DoesNotContain(links, static m => m.StartsWith("-", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Her mother wept beside an old church.")]
    [InlineData("He mended a pontoon bridge.")]
    public void Of_whom_nothing_is_told_nobody_is_left(string text) => Assert.Empty(Links(text));

    [Theory]
    [InlineData("Men were kept in Dar-i-Sang, its defence minister, Odile Mbuyi, said.", "Place dar-i-sang")]
    [InlineData("Buses have reached Zarina, the Red Cross confirms.", "Place zarina")]
    [InlineData("The Ituri Copper Corporation lost money.", "Organisation ituri-copper-corporation")]
    [InlineData("The Government of National Salvation left.", "Organisation government-of-national-salvation")]
    public void The_type_of_a_name_is_told_by_what_belongs_to_it(string text, string expected) => Assert.Contains(expected,
        Syria.Extractor.Extract([new Article("a", text)]).Data.Discovered.Select(static e => $"{e.Type} {e.Id}"));

    [Fact]
    public void A_festival_is_no_person() => Assert.DoesNotContain(
        Syria.Extractor.Extract([new Article("a", "Crowds came. Copper Lantern Festival was a joy.")]).Data.Discovered,
        static e => e.Type == "Person");

    private static string[] Links(string text) => [.. Syria.Extractor.Extract([new Article("a", text)]).Data.Mentions
        .Select(m => $"{text[m.Start..m.End]}={m.EntityId}")];
}
