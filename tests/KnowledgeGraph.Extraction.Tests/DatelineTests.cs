namespace KnowledgeGraph.Extraction.Tests;

/// <summary>What a report says of its own place and day before its first sentence.</summary>
public sealed class DatelineTests
{
    [Fact]
    public void The_day_of_a_dateline_is_the_day_of_publication_and_dates_no_claim()
    {
        var claims = Read("BEIRUT, Oct 28, 2016 (Sample Wire) - Rebels attacked Aleppo on Thursday. The army took Hama yesterday. Russia backs the army.");
        Assert.Equal(["attacks 2016-10-27", "captures 2016-10-27", "supports ?"], claims);
    }

    [Theory]
    [InlineData("BEIRUT, Oct 28 - Rebels attacked Aleppo on Friday.")]
    [InlineData("Rebels attacked Aleppo - the second city - on Friday.")]
    [InlineData("ISIS attacked Aleppo on a Friday - days after the army left.")]
    public void Without_a_year_or_a_dateline_no_day_is_made_up(string text) => Assert.Equal(["attacks ?"], Read(text));

    [Fact]
    public void What_is_told_to_the_reader_goes_before_the_dateline()
    {
        var article = new Article("a", "BEIRUT, Oct 28, 2016 - Rebels attacked Aleppo on Thursday.") { Published = new DateOnly(2020, 3, 6) };
        Assert.Equal(["attacks 2020-03-05"], Syria.Extractor.Read(article).Claims.Select(Line));
    }

    private static IEnumerable<string> Read(string text) => Syria.Extractor.Read(new Article("a", text)).Claims.Select(Line);

    private static string Line(Claim claim) => $"{claim.Relation} {(claim.Period.IsKnown ? claim.Period : "?")}";
}
