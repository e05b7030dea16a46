namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>Whom descriptions mean, on actors that the Syrian schema does not know.</summary>
public class DescriptionTests
{
    [Theory]
    [InlineData("Rwanda denied it. Congolese soldiers shelled Sake.", "Congolese soldiers=congolese-army")]
    [InlineData("Rwanda and Burundi met. Malawian helicopters circled.", "Malawian helicopters=malawian-air-force")]
    [InlineData("Fighting goes on in Oromia, a region. Oromia units left.", "Oromia units=oromia-forces")]
    [InlineData("Kenya spoke. The Ugandans will leave Somalia.", "Ugandans=uganda")]
    [InlineData("Three Ugandans were shot in Kampala.", "Ugandans=ugandans")]
    public void Forces_and_nations_are_composed_of_a_country_and_a_noun(string text, string expected) => Assert.Contains(expected, Links(text));

    [Theory]
    [InlineData("Guinea closed its border. Guinea is calm. Rebels marched on the capital.", "capital=conakry")]
    [InlineData("Rebels hold the town of Tessalit. Troops left the town on Monday.", "town=tessalit")]
    [InlineData("Troops passed the village of Ber and the town of Tessalit. Shells hit the village.", "village=ber")]
    [InlineData("The state of Unity is flooded. The region is cut off, and Juba is far.", "region=unity")]
    public void A_place_is_meant_by_the_word_that_fits_it(string text, string expected) => Assert.Contains(expected, Links(text));

    [Theory]
    [InlineData("Colonel Amadou Keita, commander of the Dogon Shield, spoke. His fighters hold Bandiagara.", "His fighters=dogon-shield")]
    [InlineData("Dogon Shield commander Amadou Keita spoke. He said his own men were tired.", "his own men=dogon-shield")]
    public void Men_are_those_of_the_group_that_their_leader_leads(string text, string expected) => Assert.Contains(expected, Links(text));

    [Theory]
    [InlineData("Kenya is calm. Kenya said the interior ministry had erred.", "interior ministry=kenyan-interior-ministry")]
    [InlineData("Chad is calm. Chad said police had shot a man.", "police=chadian-police")]
    public void A_body_that_each_country_has_is_that_of_the_article_s_country(string text, string expected) =>
        Assert.Contains(expected, Links(text));

    [Theory]
    [InlineData("Both signed a three-month humanitarian truce.", "three-month humanitarian truce=humanitarian-truce-in-a")]
    [InlineData("Kenya signed a 30-day truce.", "30-day truce=30-day-truce-in-a")]
    [InlineData("Both broke the Amman accord.", "Amman accord=amman-accord")]
    [InlineData("It breaks Security Council resolution 1540.", "resolution 1540=un-resolution-1540")]
    public void An_agreement_is_named_by_what_tells_it_from_others(string text, string expected) => Assert.Contains(expected, Links(text));

    [Theory]
    [InlineData("Planes bombed the air base at Gao.", "air base=gao-air-base")]
    [InlineData("They shelled Kidal. Shells hit Kidal's hospital.", "hospital=kidal-hospital")]
    [InlineData("A shell killed a 14-year-old boy.", "boy=boy-in-a")]
    [InlineData("Gunmen killed two young men.", "young men=young-men")]
    public void What_nobody_has_named_is_named_by_what_it_is(string text, string expected) => Assert.Contains(expected, Links(text));

    [Fact]
    public void A_capital_in_which_somebody_is_owns_no_aircraft()
    {
        var links = Links("A spokesman for the Gulf Coalition, an alliance, based in Nairobi, said its aircraft had bombed Sake.");
        Assert.DoesNotContain("its aircraft=kenya", links);
    }

    private static string[] Links(string text) => [.. Syria.Extractor.Extract([new Article("a", text)]).Data.Mentions
        .Select(m => $"{text[m.Start..m.End]}={m.EntityId}")];
}
