namespace KnowledgeGraph.Extraction.Tests;

/// <summary>One sentence of our own for each thing that reading can do; the test bed holds the many.</summary>
public class ClaimTests
{
    [Theory]
    [InlineData("Government troops shelled Douma.", "syrian-army attacks douma asserted")]
    [InlineData("Douma was shelled by government troops.", "syrian-army attacks douma asserted")]
    [InlineData("Fighters backed by Türkiye entered the fields.", "turkiye supports fighters asserted")]
    [InlineData("Jaysh al-Islam, backed by Qatar, left the talks.", "qatar supports jaysh-al-islam asserted")]
    [InlineData("Russian warplanes launched a new wave of heavy air raids on Saraqib.", "russian-military attacks saraqib asserted")]
    [InlineData("The rebels besieged Foua and Kefraya.", "syrian-rebels besieges foua asserted|syrian-rebels besieges kefraya asserted")]
    [InlineData("Russia and Iran back the Syrian army.", "iran supports syrian-army asserted|russia supports syrian-army asserted")]
    [InlineData("The army attacked, encircled and captured Daraya.",
        "syrian-army attacks daraya asserted|syrian-army besieges daraya asserted|syrian-army captures daraya asserted")]
    [InlineData("Türkiye, which has armed the Free Syrian Army, closed the border.", "turkiye supports free-syrian-army asserted")]
    [InlineData("Palmyra, which the army had captured in spring, was lit again.", "syrian-army captures palmyra asserted")]
    [InlineData("Iran's support for Hezbollah is no secret.", "iran supports hezbollah asserted")]
    public void Voice_coordination_and_relative_clauses_say_the_same(string text, string expected) =>
        Assert.Equal(Split(expected), Syria.Read(text));

    [Theory]
    [InlineData("The army did not capture Rastan.", "syrian-army captures rastan negated")]
    [InlineData("The army failed to capture Rastan.", "syrian-army captures rastan negated")]
    [InlineData("Russia denied that it had bombed Saraqib.", "russia attacks saraqib negated by russia")]
    [InlineData("The army wants to capture Rastan.", "syrian-army captures rastan planned")]
    [InlineData("The army will capture Rastan.", "syrian-army captures rastan planned")]
    [InlineData("The army must pull out of Homs by 20 November and then give up Rastan.", "syrian-army withdraws-from homs planned|syrian-army withdraws-from rastan planned")]
    [InlineData("The army pulled out of Homs and then gave up Rastan.", "syrian-army withdraws-from homs asserted|syrian-army withdraws-from rastan asserted")]
    [InlineData("The army apparently captured Rastan.", "syrian-army captures rastan hedged")]
    [InlineData("The army may have captured Rastan.", "syrian-army captures rastan hedged")]
    [InlineData("The army has yet to capture Rastan.", "syrian-army captures rastan negated")]
    [InlineData("The army has no plan to capture Rastan.", "syrian-army captures rastan negated")]
    [InlineData("The army was unable to capture Rastan.", "syrian-army captures rastan negated")]
    [InlineData("Bad weather kept the army from capturing Rastan.", "syrian-army captures rastan negated")]
    [InlineData("It is false that the army captured Rastan.", "syrian-army captures rastan negated")]
    [InlineData("Rumours that the army captured Rastan spread quickly.", "syrian-army captures rastan hedged")]
    [InlineData("Nobody knows whether the army captured Rastan.", "syrian-army captures rastan hedged")]
    [InlineData("Fears of an army attack on Rastan grew.", "syrian-army attacks rastan planned")]
    [InlineData("Had the army captured Rastan, the road would have opened.", "syrian-army captures rastan planned")]
    [InlineData("Did the army capture Rastan?", "")]
    [InlineData("If the army captured Rastan, the road would open.", "syrian-army captures rastan planned")]
    [InlineData("The army ended its siege of Daraya.", "")]
    [InlineData("Qatar has stopped funding Ahrar al-Sham.", "")]
    public void A_denial_a_plan_and_a_guess_are_no_facts(string text, string expected) => Assert.Equal(Split(expected), Syria.Read(text));

    [Theory]
    [InlineData("The army captured Rastan, the Observatory said.", "syrian-army captures rastan attributed by sohr")]
    [InlineData("According to Reuters, the army captured Rastan.", "syrian-army captures rastan attributed by reuters")]
    [InlineData("Interfax quoted Igor Konashenkov as saying the army had captured Rastan.",
        "syrian-army captures rastan attributed by igor-konashenkov, interfax")]
    [InlineData("Moscow said the army had captured Rastan.", "syrian-army captures rastan attributed by russia")]
    [InlineData("Ankara accused Moscow of bombing Saraqib.", "russia attacks saraqib attributed by turkiye|turkiye blames russia asserted")]
    public void Who_says_so_is_kept(string text, string expected) => Assert.Equal(Split(expected), Syria.Read(text));

    [Theory]
    [InlineData("Rebels shelled Rastan on Friday.", "2016-11-25")]
    [InlineData("Rebels shelled Rastan on 28 October.", "2016-10-28")]
    [InlineData("Rebels shelled Rastan in March 2015.", "2015-03")]
    [InlineData("Rebels have held Rastan since 2012.", "2012/..")]
    [InlineData("Rastan, which had been quiet since 2012, was shelled by the army.", "")]
    [InlineData("Rebels shelled Rastan over the past 10 days.", "2016-11-20/2016-11-30")]
    [InlineData("Rebels shelled Rastan last month.", "2016-10")]
    [InlineData("Rebels shelled Rastan three days ago.", "2016-11-27")]
    [InlineData("Rebels shelled Rastan for the first time since 2014.", "")]
    public void Dates_are_read_against_the_day_of_publication(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Syria.Claims(Syria.Extractor, text)).Period.ToString());

    [Theory]
    [InlineData("Rebels killed more than 2,100 civilians.", "2100..")]
    [InlineData("Rebels killed nearly 100 civilians.", "~..100")]
    [InlineData("Rebels killed about 20 civilians.", "~20")]
    [InlineData("Rebels killed five civilians.", "5")]
    [InlineData("Rebels killed dozens of civilians.", "~24..")]
    public void Numbers_keep_what_they_leave_open(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Syria.Claims(Syria.Extractor, text), static c => c.Relation == "casualties")
            .FindProperty("count")?.Values[0]);

    [Fact]
    public void A_subset_is_a_claim_of_its_own()
    {
        var claims = Syria.Claims(Syria.Extractor, "More than 90 civilians, including 12 children, have been killed in Homs.");
        Assert.Equal(["children 12", "civilians 90.."], claims.Select(static c => $"{c.Object} {c.FindProperty("count")?.Values[0]}")
            .Order(StringComparer.Ordinal));
        Assert.All(claims, static c => Assert.Null(c.Subject));
    }

    [Fact]
    public void Evidence_trigger_and_participants_point_at_the_words()
    {
        const string Text = "Nothing happened. The army captured Rastan, the Observatory said.";
        var claim = Assert.Single(Syria.Claims(Syria.Extractor, Text));
        Assert.Equal((1, "The army captured Rastan, the Observatory said."), (claim.Evidence.Sentence, claim.Evidence.Quote));
        Assert.Equal(["captured", "army", "Rastan"],
            new[] { claim.Trigger, claim.ParticipantSpans[0], claim.ParticipantSpans[1] }.Select(s => Text[s.Start..s.End]));
        Assert.Equal("captures[0]", claim.Rule);
    }

    [Fact]
    public void What_dies_keeps_its_reason()
    {
        var result = Syria.Extractor.Extract([new Article("a", "Hezbollah blamed Rastan.")]);
        Assert.Empty(result.Data.Claims);
        Assert.Contains(result.Rejects, static r => r is { Reason: RejectReason.RoleType, Rule: "blames[0]" });
    }

    [Fact]
    public void An_explanation_shows_every_step()
    {
        var explanation = Assert.Single(Syria.Extractor.Explain("Iran backs the army."));
        Assert.Equal(["Iran", "backs", "the", "army", "."], explanation.Words.Select(static w => w.Text));
        Assert.Equal(["iran", "syrian-army"], explanation.Mentions.Select(static m => m.EntityId));
        Assert.Contains(explanation.Candidates, static c => c.Rule == "supports[0]");
        Assert.Equal("supports", Assert.Single(explanation.Claims).Relation);
    }

    private static string[] Split(string expected) => expected.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
