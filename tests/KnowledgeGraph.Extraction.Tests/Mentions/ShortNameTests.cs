namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>Names that are said for short, peoples, arms, capitals that govern, and whose the army is where one country is named.</summary>
public sealed class ShortNameTests
{
    [Theory]
    [InlineData("Ahmed al-Sharaa spoke on Monday. The Sharaa government condemned the attack.", "abu-mohammed-al-jolani", 2)]
    [InlineData("Nour al-Din al-Zenki fought HTS in Idlib. Zenki lost the town of Ruvika.", "nour-al-din-al-zenki", 2)]
    public void Who_is_declared_and_said_in_full_is_meant_by_the_last_word(string text, string id, int least) =>
        Assert.True(Ids(text).Count(i => i == id) >= least, string.Join(", ", Ids(text)));

    [Fact]
    public void A_camp_is_called_by_its_bare_name() =>
        Assert.DoesNotContain("ruvika", Ids("Gunmen attacked Ruvika camp on Monday. Thousands of people fled Ruvika."));

    [Theory]
    [InlineData("Fulani villagers fled the town of Ruvika. The army attacked the Fulani on Monday.", "fulani")]
    [InlineData("Rebels drove the Tigrayans from the town of Ruvika.", "tigrayans")]
    [InlineData("The militants abducted forty Christians in Ruvika.", "christians")]
    [InlineData("The revenge that followed was aimed at Alawites.", "alawites")]
    public void A_people_is_no_place(string text, string id) => Assert.Equal("PeopleGroup", TypeOf(text, id));

    [Theory]
    [InlineData("Two Iskanders hit the town of Ruvika.", "iskanders")]
    [InlineData("Soldiers with Kalashnikovs attacked the town of Ruvika.", "kalashnikovs")]
    public void Arms_are_no_names(string text, string id) => Assert.Null(TypeOf(text, id));

    [Theory]
    [InlineData("Teburo's gunmen attacked the town of Ruvika on Monday.", "teburo")]
    [InlineData("The rebels found Teburo's body near the town of Ruvika.", "teburo")]
    [InlineData("Police arrested Teburo in the town of Ruvika.", "teburo")]
    public void Who_has_gunmen_or_a_body_is_a_person(string text, string id) => Assert.Equal("Person", TypeOf(text, id));

    [Theory]
    [InlineData("Niamey accused the rebels of an attack in Agadez.", "niger")]
    [InlineData("Juba blamed the White Army for the attack.", "south-sudan")]
    public void A_capital_governs_also_where_its_country_is_not_named(string text, string id) =>
        Assert.Contains(Claims(text), c => c.Relation == "blames" && c.Subject == id);

    [Fact]
    public void The_police_of_an_article_arrest() =>
        Assert.Contains(Claims("Police in Ruvika detained forty protesters."), static c => c.Relation == "detains" && c.Subject == "police-in-a");

    [Theory]
    [InlineData("Rebels seized the Tolo border crossing on Monday.", "tolo-border-crossing")]
    [InlineData("Jets bombed the Tolo refugee camp on Monday.", "tolo-refugee-camp")]
    public void A_building_is_called_by_its_place_and_kind(string text, string id) => Assert.Equal("Facility", TypeOf(text, id));

    [Fact]
    public void Territory_that_somebody_holds_is_named_otherwise() =>
        Assert.DoesNotContain("hamas-run-territory", Ids("Israel bombed the Hamas-run territory on Monday."));

    [Fact]
    public void In_a_capital_is_the_town() =>
        Assert.DoesNotContain(Claims("Gordon Weiss, the UN spokesman in Colombo, said that shells hit a hospital."), static c => c.Object == "sri-lanka");

    [Fact]
    public void The_army_is_that_of_the_only_country_that_is_named() => Assert.Contains(
        Claims("The town of Ruvika is in the Philippines. The army attacked the rebels in Ruvika."), static c => c.Subject == "philippine-army");

    private static List<string> Ids(string text) => [.. Data(text).Mentions.Select(static m => m.EntityId)];

    private static List<Claim> Claims(string text) => [.. Data(text).Claims];

    private static string? TypeOf(string text, string id) => Data(text) is var data && data.Mentions.Any(m => m.EntityId == id)
        ? data.Discovered.FirstOrDefault(e => e.Id == id)?.Type : null;

    private static GraphData Data(string text) => Syria.Extractor.Extract([new Article("a", text)]).Data;
}
