namespace KnowledgeGraph.Extraction.Tests;

public class MentionTests
{
    [Theory]
    [InlineData("Moscow announced a pause.", "Moscow=russia")]
    [InlineData("The plane landed in Moscow.", "Moscow=moscow")]
    [InlineData("Nusra Front fighters left.", "Nusra Front=hts")]
    [InlineData("Dahiyet al-Assad was quiet.", "Dahiyet al-Assad=dahiyet-al-assad")]
    [InlineData("The Syrian Observatory for Human Rights wrote a report.", "Syrian Observatory for Human Rights=sohr")]
    [InlineData("Turkiye and Türkiye are one.", "Turkiye=turkiye, Türkiye=turkiye")]
    [InlineData("They asked us for help.", "")]
    public void Names_are_linked(string text, string expected) => Assert.Equal(expected, Names(text, "2016-11-30"));

    [Fact]
    public void A_dated_alias_holds_only_then() => Assert.Equal("", Names("Jabhat Fateh al-Sham moved.", "2020-01-01"));

    [Theory]
    [InlineData("Aleppo was calm. Shops opened in the city's east.", "eastern-aleppo")]
    [InlineData("Aleppo was calm. Rain fell in the east of the city.", "eastern-aleppo")]
    [InlineData("Rebels met in Binnish. The town has a market.", "binnish")]
    public void Descriptions_of_places_are_composed(string text, string expected) =>
        Assert.Contains(expected, Links(text).Where(static m => m.Kind == MentionKind.Nominal).Select(static m => m.EntityId));

    [Theory]
    [InlineData("Shells fell on the villages of Ainata, Kafr Nour and Tell Sous.", "Place ainata, Place kafr-nour, Place tell-sous")]
    [InlineData("Karim Haddad, a spokesman for the Levant Front, left.", "Person karim-haddad")]
    [InlineData("The Suqour Brigade left.", "ArmedGroup suqour-brigade")]
    public void Unknown_names_are_discovered_by_their_cues(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Syria.Extractor.Extract([new Article("a", text)])
            .Data.Discovered.Select(static e => $"{e.Type} {e.Id}")));

    private static string Names(string text, string published) => string.Join(", ", Syria.Extractor
        .Extract([new Article("a", text) { Published = DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture) }])
            .Data.Mentions
        .Where(static m => m.Kind is MentionKind.Name or MentionKind.Metonym).Select(m => $"{text[m.Start..m.End]}={m.EntityId}"));

    private static IEnumerable<Mention> Links(string text) => Syria.Extractor.Extract([new Article("a", text)]).Data.Mentions;
}
