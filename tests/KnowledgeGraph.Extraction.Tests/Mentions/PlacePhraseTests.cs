namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>How English says which place lies in which, and which of several names is where it happens.</summary>
public sealed class PlacePhraseTests
{
    [Theory]
    [InlineData("Rebels seized the town of Ruvika, in Lowan province, on Friday.", "ruvika", "lowan")]
    [InlineData("Rebels attacked soldiers in Ruvika, Lowan province, on Friday.", "ruvika", "lowan")]
    [InlineData("In Ruvika, East Lowan, soldiers killed ten villagers.", "ruvika", "east-lowan")]
    [InlineData("The army shelled the village of Ruvika in Lowan district.", "ruvika", "lowan")]
    [InlineData("Jets bombed the Mendi district of Baghdad.", "mendi", "baghdad")]
    [InlineData("Jets bombed Baghdad's Mendi district.", "mendi", "baghdad")]
    [InlineData("Rebels left the Baghdad suburb of Mendi.", "mendi", "baghdad")]
    [InlineData("Rebels left the Baghdad district of Mendi.", "mendi", "baghdad")]
    [InlineData("Rebels overran the Mendi neighbourhood in the city of Ruvika.", "mendi", "ruvika")]
    [InlineData("The army shelled the Mendi region of Mozambique.", "mendi-region", "mozambique")]
    [InlineData("Rebels stormed the Mozambican gas town of Ruvika.", "ruvika", "mozambique")]
    [InlineData("The army captured the village of Ruvika in the eastern Ukrainian region of Mendi.", "ruvika", "mendi")]
    [InlineData("Troops arrived in Ruvika, on the shore of Lake Tanganyika.", "ruvika", "lake-tanganyika")]
    public void One_place_lies_in_another(string text, string inner, string outer)
    {
        var located = Claims(text, "located-in");
        Assert.Contains((inner, outer), located);
        Assert.DoesNotContain((outer, inner), located);
    }

    [Theory]
    [InlineData("Government jets bombed the Mendi district of Baghdad.", "attacks", "mendi")]
    [InlineData("Government jets bombed Baghdad's Mendi district.", "attacks", "mendi")]
    [InlineData("Rebels captured the Baghdad suburb of Mendi.", "captures", "mendi")]
    [InlineData("Rebels captured the Mendi neighbourhood of Baghdad.", "captures", "mendi")]
    public void The_inner_place_is_where_it_happens(string text, string relation, string place) =>
        Assert.Equal([place], Claims(text, relation).Select(static c => c.Object));

    [Theory]
    [InlineData("Rebels took the towns of Ruvika, Mendi and Lowan.")]
    [InlineData("In Ruvika, Russia, which backs the army, bombed a market.")]
    [InlineData("The rebels took Ruvika, Mendi, Lowan.")]
    public void A_list_of_places_is_no_address(string text) => Assert.Empty(Claims(text, "located-in"));

    [Theory]
    [InlineData("Rebels overran a barracks in Ruvika on Monday.", "barracks-in-a", "ruvika")]
    [InlineData("Bandits bombed a church in the town of Ruvika.", "church-in-a", "ruvika")]
    [InlineData("Rockets hit Ruvika's secondary school on Monday.", "ruvika-secondary-school", "ruvika")]
    public void A_building_without_a_name_is_somewhere(string text, string building, string place) =>
        Assert.Contains((building, place), Claims(text, "located-in"));

    [Theory]
    [InlineData("Armed men stopped six buses in Ruvika and set a lorry in Ruvika alight.")]
    [InlineData("Rebels killed five men at a checkpoint near Ruvika.")]
    [InlineData("The colonel was arrested at his house in Ruvika.")]
    public void What_moves_or_is_only_near_is_not_told_of(string text) => Assert.Empty(Claims(text, "located-in"));

    private static List<(string? Subject, string? Object)> Claims(string text, string relation) => [.. Syria.Extractor
        .Extract([new Article("a", text)]).Data.Claims.Where(c => c.Relation == relation).Select(static c => (c.Subject, c.Object))];
}
