namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>Parts of places by their direction.</summary>
public class DirectedPlaceTests
{
    [Theory]
    [InlineData("Rockets fell on northern Kenya.", "northern Kenya=northern-kenya")]
    [InlineData("They fled from south-western Uganda.", "south-western Uganda=south-western-uganda")]
    [InlineData("They hold districts in the south of Tabqa.", "south of Tabqa=southern-tabqa")]
    [InlineData("Troops took the eastern part of Tabqa.", "eastern part of Tabqa=eastern-tabqa")]
    [InlineData("Shells fell on Kidal. Kidal is a town in Mali. Shells hit Kidal's west.", "Kidal's west=western-kidal")]
    [InlineData("Mali is at war. Mali has lost the north.", "north=northern-mali")]
    public void It_is_named_by_the_whole(string text, string expected) => Assert.Contains(expected, Links(text));

    [Theory]
    [InlineData("Ten people were killed south of Tabqa.")]
    [InlineData("Kenya is calm. Kenya sent boats 30 miles to the north.")]
    [InlineData("Kenya is calm. Kenya is not of the West.")]
    public void What_lies_beside_a_place_is_no_part_of_it(string text) =>
        Assert.DoesNotContain(Links(text), static m => m.Contains("ern-", StringComparison.Ordinal));

    private static string[] Links(string text) => [.. Syria.Extractor.Extract([new Article("a", text)]).Data.Mentions
        .Select(m => $"{text[m.Start..m.End]}={m.EntityId}")];
}
