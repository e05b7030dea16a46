namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>Who has a part or a share of a place has not the whole of it.</summary>
public class PartOfPlaceTests
{
    [Theory]
    [InlineData("Shells hit eastern Aleppo. The rebel-held half of Aleppo has been under siege since July.", "syrian-rebels controls eastern-aleppo")]
    [InlineData("Shells hit eastern Aleppo. The army split the rebel enclave in Aleppo.", "syrian-rebels controls eastern-aleppo")]
    [InlineData("Shells hit eastern Aleppo. The last rebel-held pocket of Aleppo was shelled.", "syrian-rebels controls eastern-aleppo")]
    public void A_held_half_is_the_part_that_is_spoken_of(string text, string expected)
    {
        var claims = Syria.Read(text);
        Assert.Contains(claims, c => c.StartsWith(expected, StringComparison.Ordinal));
        Assert.DoesNotContain(claims, static c => c.StartsWith("syrian-rebels controls aleppo", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Government troops control 40 percent of Aleppo.")]
    [InlineData("The army seized a third of Aleppo.")]
    [InlineData("Rebels hold less than five per cent of Aleppo.")]
    public void A_counted_share_is_not_the_place(string text) => Assert.Empty(Syria.Read(text));

    [Theory]
    [InlineData("The army captured most of Aleppo.", "syrian-army captures aleppo asserted")]
    [InlineData("The army cut the road to Aleppo.", "syrian-army besieges aleppo asserted")]
    public void Most_of_it_and_the_way_to_it_stay(string text, string expected) => Assert.Contains(expected, Syria.Read(text));

    [Fact]
    public void A_road_between_two_places_besieges_neither() => Assert.Empty(Syria.Read("Rebels cut the road from Damascus to Homs."));

    [Fact]
    public void What_is_among_the_conditions_is_to_come() => Assert.DoesNotContain(
        Syria.Read("Officials accused Iran of adding conditions, among them the evacuation of residents from Foua."),
        static c => c.Contains("displaced-from", StringComparison.Ordinal) && !c.Contains("planned", StringComparison.Ordinal));
}
