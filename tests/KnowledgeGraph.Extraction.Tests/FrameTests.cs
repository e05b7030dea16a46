namespace KnowledgeGraph.Extraction.Tests;

/// <summary>What a frame makes of the clause inside it, whatever its verb: each frame is read with verbs of several relations.</summary>
public sealed class FrameTests
{
    private const string Asserted = "asserted";
    private const string Negated = "negated";
    private const string Planned = "planned";
    private const string Hedged = "hedged";

    private static readonly (string Relation, string Doer, string Other, string Base, string Past, string Participle, string Gerund)[] Verbs =
    [
        ("attacks", "Ahrar al-Sham", "Saraqib", "bomb", "bombed", "bombed", "bombing"),
        ("captures", "Ahrar al-Sham", "Saraqib", "seize", "seized", "seized", "seizing"),
        ("besieges", "Jaysh al-Islam", "Saraqib", "encircle", "encircled", "encircled", "encircling"),
        ("withdraws-from", "Jaysh al-Islam", "Saraqib", "abandon", "abandoned", "abandoned", "abandoning"),
        ("supports", "Iran", "Ahrar al-Sham", "arm", "armed", "armed", "arming"),
        ("detains", "Jaysh al-Islam", "civilians", "arrest", "arrested", "arrested", "arresting"),
        ("violates", "Russia", "the Astana agreement", "breach", "breached", "breached", "breaching"),
    ];

    [Theory]
    [InlineData("The army has never before bombed Homs.")]
    [InlineData("Never before had the army bombed Homs.")]
    [InlineData("It was not the army that bombed Homs.")]
    [InlineData("The army denied any attack on Homs.")]
    public void What_never_was_is_denied(string text) =>
        Assert.All(Syria.Read(text), static c => Assert.Contains("negated", c, StringComparison.Ordinal));

    [Theory]
    [InlineData("Israel declined to comment on reports that it had bombed Damascus.")]
    [InlineData("There were reports that Israel had bombed Damascus.")]
    [InlineData("Reports that Israel had bombed Damascus circulated on Monday.")]
    [InlineData("Israel declined to confirm that it had bombed Damascus.")]
    public void What_nobody_vouches_for_is_hedged(string text) => Assert.Contains("israel attacks damascus hedged", Syria.Read(text));

    [Theory]
    [InlineData("Israel denied responsibility for the attack on Damascus.")]
    [InlineData("Israel denied involvement in the bombing of Damascus.")]
    [InlineData("Israel denied any role in the shelling of Damascus.")]
    public void Who_denies_a_share_in_a_deed_is_the_one_who_did_not_do_it(string text) =>
        Assert.Contains(Syria.Read(text), static c => c.StartsWith("israel attacks damascus negated", StringComparison.Ordinal));

    [Theory]
    [InlineData("Under the deal, Israel withdraws from Quneitra.", "planned")]
    [InlineData("Under the deal, Israel withdrew from Quneitra.", "asserted")]
    [InlineData("The deal provides for the withdrawal of Israel from Quneitra.", "planned")]
    public void What_a_deal_lays_down_is_to_come(string text, string modality) =>
        Assert.Contains("israel withdraws-from quneitra " + modality, Syria.Read(text));

    [Fact]
    public void Who_is_excepted_did_not_do_it() => Assert.Equal(["israel attacks damascus asserted"], Syria.Read("Not Russia but Israel bombed Damascus."));

    [Theory]
    [InlineData("Russia will stop bombing Homs.", "attacks homs")]
    [InlineData("Russia will halt air strikes on Homs.", "attacks homs planned")]
    public void What_is_to_end_is_not_to_come(string text, string wrong) =>
        Assert.DoesNotContain(Syria.Read(text), c => c.Contains(wrong, StringComparison.Ordinal));

    [Theory]
    [InlineData("{A} not only {past} {B} but also asked for talks.", Asserted)]
    [InlineData("{A} was the first to {base} {B}.", Asserted)]
    [InlineData("{A} was the last to {base} {B}.", Asserted)]
    [InlineData("Only {A} {past} {B}.", Asserted)]
    [InlineData("{A} has not yet {part} {B}.", Negated)]
    [InlineData("{A} has yet to {base} {B}.", Negated)]
    [InlineData("It is not true that {A} {past} {B}.", Negated)]
    [InlineData("Reports that {A} had {part} {B} were untrue.", Negated)]
    [InlineData("Reports that {A} had {part} {B} proved false.", Negated)]
    [InlineData("{A} denies having {part} {B}.", Negated)]
    [InlineData("Far from {ger} {B}, {A} asked for talks.", Negated)]
    [InlineData("{A} almost {past} {B}.", Negated)]
    [InlineData("{A} is too weak to {base} {B}.", Negated)]
    [InlineData("{A} was unable to {base} {B}.", Negated)]
    [InlineData("{A} refused to {base} {B}.", Negated)]
    [InlineData("{A} will {base} {B}.", Planned)]
    [InlineData("{A} vowed to {base} {B}.", Planned)]
    [InlineData("{A} hopes to {base} {B}.", Planned)]
    [InlineData("Residents feared that {A} would {base} {B}.", Planned)]
    [InlineData("{A} is suspected of {ger} {B}.", Hedged)]
    [InlineData("{A} was accused of {ger} {B}.", Hedged)]
    [InlineData("It seems that {A} has {part} {B}.", Hedged)]
    [InlineData("Diplomats doubt that {A} {past} {B}.", Hedged)]
    [InlineData("{A} is thought to have {part} {B}.", Hedged)]
    [InlineData("{A} allegedly {past} {B} on Monday.", Hedged)]
    public void A_frame_says_whether_it_is_so(string frame, string modality)
    {
        foreach (var verb in Verbs)
        {
            var text = Write(frame, verb);
            var claims = Syria.Extractor.Extract([new Article("frame", text)]).Data.Claims
                .Where(c => string.Equals(c.Relation, verb.Relation, StringComparison.Ordinal) && c.Subject is not null).ToList();
            Assert.True(claims.Count == 1 && claims[0].Modality == Enum.Parse<Modality>(modality, ignoreCase: true),
                $"{text}: {string.Join("; ", claims)}");
        }
    }

    [Theory]
    [InlineData("Under no circumstances will {A} {base} {B}.")]
    [InlineData("{A} left the talks without {ger} {B}.")]
    [InlineData("There was no sign that {A} had {part} {B}.")]
    [InlineData("{A} asked for talks rather than {base} {B}.")]
    [InlineData("The rain prevented {A} from {ger} {B}.")]
    [InlineData("{A} stopped short of {ger} {B}.")]
    [InlineData("{A} ruled out {ger} {B}.")]
    [InlineData("{A} denied that it had {part} {B}.")]
    [InlineData("{A} rejected claims that it had {part} {B}.")]
    public void Nothing_is_asserted_where_it_did_not_happen(string frame)
    {
        foreach (var verb in Verbs)
        {
            var text = Write(frame, verb);
            Assert.DoesNotContain(Syria.Extractor.Extract([new Article("frame", text)]).Data.Claims,
                c => string.Equals(c.Relation, verb.Relation, StringComparison.Ordinal) && c.Subject is not null
                    && c.Modality is Modality.Asserted or Modality.Attributed);
        }
    }

    private static string Write(string frame, (string, string Doer, string Other, string Base, string Past, string Participle, string Gerund) verb) =>
        frame.Replace("{A}", verb.Doer, StringComparison.Ordinal).Replace("{B}", verb.Other, StringComparison.Ordinal)
            .Replace("{base}", verb.Base, StringComparison.Ordinal).Replace("{past}", verb.Past, StringComparison.Ordinal)
            .Replace("{part}", verb.Participle, StringComparison.Ordinal).Replace("{ger}", verb.Gerund, StringComparison.Ordinal);
}
