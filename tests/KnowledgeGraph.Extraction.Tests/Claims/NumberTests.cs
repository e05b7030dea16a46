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

    private static string? CountOf(string text) => Syria.Extractor.Extract([new Article("a", text)]).Data.Claims
        .Single(static c => c.Relation == "casualties").FindProperty("count")?.Values[0];
}
