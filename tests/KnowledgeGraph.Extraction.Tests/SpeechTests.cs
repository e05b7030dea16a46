namespace KnowledgeGraph.Extraction.Tests;

/// <summary>Who says what, when it held and how many there were, on sentences of our own.</summary>
public class SpeechTests
{
    [Theory]
    [InlineData("Activists said Reuters had reported that the army captured Rastan.",
        "syrian-army captures rastan attributed by reuters, activists")]
    [InlineData("The army captured Rastan, a Lebanese security source said.",
        "syrian-army captures rastan attributed by lebanese-security-source")]
    [InlineData("The army captured Rastan, said the mayor, Baraka Lwambo.", "syrian-army captures rastan attributed by baraka-lwambo")]
    [InlineData("The Levant Front claimed to have captured Rastan.", "levant-front captures rastan attributed by levant-front")]
    [InlineData("Reuters said the army had captured Rastan. \"The army also captured Douma,\" it said.",
        "syrian-army captures douma attributed by reuters|syrian-army captures rastan attributed by reuters")]
    [InlineData("Qatar denied arming Ahrar al-Sham.", "qatar supports ahrar-al-sham negated by qatar")]
    public void Sources_are_followed_from_whoever_speaks_to_whoever_says_so(string text, string expected) =>
        Assert.Equal(expected.Split('|'), Syria.Read(text));

    [Theory]
    [InlineData("Russian jets hit Rastan, where families had sheltered, according to residents.", "russia attacks rastan attributed by residents")]
    [InlineData("Russian jets hit a school in which families hid near Rastan, according to Reuters.", "russia attacks rastan attributed by reuters")]
    public void A_source_behind_what_had_happened_before_tells_the_whole(string text, string expected) =>
        Assert.Contains(Syria.Read(text), c => c.StartsWith("russia", StringComparison.Ordinal) && c.EndsWith(expected[expected.IndexOf("attributed", StringComparison.Ordinal)..], StringComparison.Ordinal));

    [Theory]
    [InlineData("Reports that were published after the army captured Rastan were false.")]
    [InlineData("Claims that the mayor made when the army captured Rastan were untrue.")]
    public void A_report_that_is_false_denies_nothing_that_only_happened_beside_it(string text) =>
        Assert.DoesNotContain(Syria.Read(text), static c => c.Contains("negated", StringComparison.Ordinal));

    [Theory]
    [InlineData("Reports that the army had captured Rastan were false.")]
    [InlineData("The claims that the army has captured Rastan were untrue.")]
    public void A_report_that_is_false_denies_what_it_says(string text) => Assert.Contains("syrian-army captures rastan negated", Syria.Read(text));

    [Theory]
    [InlineData("Reuters blamed \"militias backed by Turkey\" for the fire in Rastan.", "attributed by reuters")]
    [InlineData("The mayor of Rastan denounced \"gangs that are armed by Turkey\" in a speech.", "attributed")]
    public void What_somebody_is_quoted_with_is_his_word(string text, string expected) =>
        Assert.Contains(Syria.Read(text), c => c.StartsWith("turkiye supports", StringComparison.Ordinal) && c.Contains(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("Turkey regards the YPG as an arm of the PKK.", "ypg member-of pkk attributed by turkiye")]
    [InlineData("The YPG is seen by Turkey as an extension of the PKK.", "ypg member-of pkk attributed by turkiye")]
    public void A_view_is_the_word_of_whoever_holds_it(string text, string expected) => Assert.Contains(expected, Syria.Read(text));

    [Fact]
    public void Who_holds_a_view_of_an_enemy_opposes_him_in_the_authors_words() =>
        Assert.Contains("turkiye opposes ypg asserted", Syria.Read("Ankara regards the YPG as terrorists."));

    [Fact]
    public void What_is_said_in_passing_is_the_authors_own() =>
        Assert.Contains("turkiye supports free-syrian-army asserted",
            Syria.Read("Ankara, which has armed the Free Syrian Army, said the army had captured Rastan."));

    [Theory]
    [InlineData("Rastan, which rebels had held since 2012, was quiet.", "2012/2016-11-30")]
    [InlineData("Rebels captured Rastan in early 2015.", "2015")]
    [InlineData("Rebels captured Rastan on Nov. 12.", "2016-11-12")]
    [InlineData("Rebels captured Rastan at the weekend.", "2016-11-26/2016-11-27")]
    [InlineData("The Observatory said on Tuesday that rebels captured Rastan.", "")]
    public void A_date_belongs_to_the_clause_on_which_it_hangs(string text, string expected) =>
        Assert.Equal(expected, Only(text).Period.ToString());

    [Fact]
    public void What_is_so_now_is_not_dated_by_what_happened()
    {
        var claims = Syria.Extractor.Extract([new Article("a", "Rebels control Rastan and attacked Homs on Nov. 12.") { Published = new DateOnly(2016, 11, 30) }]).Data.Claims;
        Assert.Equal("", Assert.Single(claims, static c => c.Relation == "controls").Period.ToString());
        Assert.Equal("2016-11-12", Assert.Single(claims, static c => c.Relation == "attacks").Period.ToString());
    }

    [Theory]
    [InlineData("The army killed at least two dozen rebels.", "24..")]
    [InlineData("The army killed no fewer than 12 rebels.", "12..")]
    [InlineData("Tens of thousands of people fled Rastan.", "~20000..")]
    [InlineData("Between 20 and 30 people were killed in Hama.", "20..30")]
    public void Numbers_keep_their_bounds(string text, string expected) =>
        Assert.Equal(expected, Only(text).Properties.Single(static p => p.Name == "count").Values[0]);

    [Fact]
    public void Who_died_was_killed() => Assert.Contains(Only("Civilians died in Idlib.").Properties, static p => p.Values[0] == "killed");

    [Fact]
    public void An_unknown_name_in_a_role_is_counted_with_its_place()
    {
        var text = "Zorbex armed the rebels in May. Zorbex armed the army.";
        var actor = Assert.Single(Syria.Extractor.Extract([new Article("a", text)]).UnknownActors);
        Assert.Equal(("Zorbex", UnknownActorKind.Name, 2, 0), (actor.Text, actor.Kind, actor.Count, actor.Span.Start));
    }

    private static Claim Only(string text) => Assert.Single(Syria.Claims(Syria.Extractor, text));
}
