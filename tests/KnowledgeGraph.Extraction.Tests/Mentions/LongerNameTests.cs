namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>Names that open or end with a declared one and mean something else.</summary>
public class LongerNameTests
{
    [Theory]
    [InlineData("Both signed the Amman accord of June.", "Amman accord=amman-accord")]
    [InlineData("Lorries wait at the Tabqa crossing.", "Tabqa crossing=tabqa-crossing")]
    [InlineData("Flags of the Government of National Salvation hung there.",
        "Government of National Salvation=government-of-national-salvation")]
    [InlineData("The United Nations Stabilisation Force in Burundi (UNSFB) left.",
        "United Nations Stabilisation Force in Burundi=united-nations-stabilisation-force-in-burundi")]
    [InlineData("Radiant Kenya, the biggest opposition party, lost.", "Radiant Kenya=radiant-kenya")]
    [InlineData("The Kurdish Red Crescent sent lorries.", "Kurdish Red Crescent=kurdish-red-crescent")]
    [InlineData("It breaks the Convention on the Rights and Duties of the Neutral.",
        "Convention on the Rights and Duties of the Neutral=convention-on-the-rights-and-duties-of-the-neutral")]
    public void A_name_goes_on_behind_a_declared_one(string text, string expected) => Assert.Contains(expected, Links(text));

    [Theory]
    [InlineData("Envoys met in Amman and an accord was near.", "Amman=amman")]
    [InlineData("The government of Kenya left.", "Kenya=kenya")]
    [InlineData("Radiant, Kenya left.", "Kenya=kenya")]
    public void A_declared_name_stays_where_nothing_belongs_to_it(string text, string expected) => Assert.Contains(expected, Links(text));

    [Fact]
    public void A_place_is_not_told_of_in_the_name_of_an_agreement() =>
        Assert.DoesNotContain("Amman=amman", Links("Both signed the Amman accord of June."));

    [Fact]
    public void A_town_and_its_noun_are_one_mention() => Assert.Contains("Tabqa city=tabqa", Links("Shells fell on Tabqa city itself."));

    [Theory]
    [InlineData("Kenya contests Ugandan rule over al-Farsha.", "Place al-farsha")]
    [InlineData("Jets struck columns in the Sorgan and Medjal areas.", "Place sorgan")]
    [InlineData("Boats crossed along the Semliki.", "Place semliki")]
    [InlineData("Shells fell near the Coral Sea.", "Place coral-sea")]
    [InlineData("People fled within Bukoro, Masine and Tolga.", "Place tolga")]
    [InlineData("UNHCR has lost contact with two camps, Masine and Tolga, since June.", "Facility masine")]
    [InlineData("They held men of the Murran, a clan loyal to Kenya.", "PeopleGroup murran")]
    [InlineData("She is a commander in the Men of Salt.", "ArmedGroup men-of-salt")]
    public void Its_type_is_told_by_what_stands_beside_it(string text, string expected) => Assert.Contains(expected,
        Syria.Extractor.Extract([new Article("a", text)]).Data.Discovered.Select(static e => $"{e.Type} {e.Id}"));

    private static string[] Links(string text) => [.. Syria.Extractor.Extract([new Article("a", text)]).Data.Mentions
        .Select(m => $"{text[m.Start..m.End]}={m.EntityId}")];
}
