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
