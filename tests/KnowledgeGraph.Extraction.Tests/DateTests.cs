namespace KnowledgeGraph.Extraction.Tests;

/// <summary>Which date holds for which fact. All is told on Monday 28 November 2016.</summary>
public class DateTests
{
    [Theory]
    [InlineData("Rebels will attack Homs on Thursday.", "2016-12-01")]
    [InlineData("The army plans to withdraw from Homs on Friday.", "2016-12-02")]
    [InlineData("The army is to withdraw from Homs on Friday.", "2016-12-02")]
    [InlineData("The army is due to withdraw from Homs on Friday.", "2016-12-02")]
    [InlineData("The army agreed to withdraw from Homs by Friday.", "2016-12-02")]
    [InlineData("The army said it would withdraw from Homs on Friday.", "2016-12-02")]
    [InlineData("On Thursday, rebels will withdraw from Homs.", "2016-12-01")]
    [InlineData("Rebels will withdraw from Homs on 3 December.", "2016-12-03")]
    [InlineData("Rebels will withdraw from Homs in January.", "2017-01")]
    [InlineData("Rebels wanted to attack Homs on Thursday.", "2016-11-24")]
    [InlineData("Rebels tried to capture Homs on Thursday.", "2016-11-24")]
    [InlineData("Rebels attacked Homs on Thursday.", "2016-11-24")]
    [InlineData("Rebels attacked Homs in January.", "2016-01")]
    [InlineData("Rebels attacked Homs on 20 December.", "2015-12-20")]
    public void What_is_to_come_falls_on_the_next_such_day(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Syria.Claims(Syria.Extractor, text, "2016-11-28")).Period.ToString());

    [Theory]
    [InlineData("The army has bombed Homs since mid-November.", "2016-11/..")]
    [InlineData("The army bombed Homs in mid-October.", "2016-10")]
    [InlineData("The army bombed Homs this autumn.", "2016-09/2016-11")]
    [InlineData("The army has held Homs since the summer.", "2016-06/..")]
    [InlineData("The army bombed Homs last winter.", "2015-12/2016-02")]
    [InlineData("The army bombed Homs in the spring of 2014.", "2014-03/2014-05")]
    [InlineData("The army bombed Homs between 6 and 10 March.", "2016-03-06/2016-03-10")]
    [InlineData("The army bombed Homs before the fall of Aleppo.", "")]
    public void Seasons_and_parts_of_months_are_read(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Syria.Claims(Syria.Extractor, text, "2016-11-28"), static c => c.Relation is "attacks" or "controls").Period.ToString());

    [Theory]
    [InlineData("Russian forces will withdraw from Kherson on Thursday.", "russian-army withdraws-from kherson 2016-12-01")]
    [InlineData("The RSF threatened to attack Khartoum on Friday.", "rsf attacks khartoum 2016-12-02")]
    public void Other_wars_have_the_same_calendar(string text, string expected) => Assert.Equal(expected, Assert.Single(Syria.Dated(World.Extractor, text)));
}
