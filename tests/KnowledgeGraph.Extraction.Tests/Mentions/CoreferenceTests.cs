namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>Whom pronouns and descriptions mean, each behaviour on a sentence of its own.</summary>
public class CoreferenceTests
{
    [Theory]
    [InlineData("Turkey said that it would attack Sinjar.", "it=turkiye")]
    [InlineData("Hezbollah, which had held Arsal since June, admitted that it had lost the town.", "it=hezbollah")]
    [InlineData("Islamic State, which lost Mosul, said that it had killed ten soldiers.", "it=isis")]
    public void A_body_that_speaks_is_taken_up_by_it(string text, string expected) => Assert.Contains(expected, Links(text));

    [Theory]
    [InlineData("Turkey attacked it.", "it")]
    [InlineData("Russia supports them.", "them")]
    [InlineData("It is clear that Russia will attack Idlib.", "It")]
    [InlineData("It rained when Russia attacked Idlib.", "It")]
    public void A_pronoun_without_an_antecedent_is_nobody(string text, string pronoun) =>
        Assert.DoesNotContain(Links(text), l => l.StartsWith(pronoun + "=", StringComparison.Ordinal));

    [Theory]
    [InlineData("Rami Haddad fled Homs. He later attacked Russia.", "He=rami-haddad")]
    [InlineData("Iran sent drones to Russia. It also armed Hezbollah.", "It=iran")]
    [InlineData("Rebels attacked Palmyra. They later captured Hama.", "They=syrian-rebels")]
    public void The_subject_of_the_sentence_before_is_taken_up(string text, string expected) => Assert.Contains(expected, Links(text));

    [Theory]
    [InlineData("A roadmap was drafted, but Turkey has not signed it.", "it=turkiye")]
    [InlineData("The bridge fell when Russia bombed it.", "it=russia")]
    public void What_is_no_entity_competes_too(string text, string wrong) => Assert.DoesNotContain(wrong, Links(text));

    [Theory]
    [InlineData("Jordan and Israel met. Jordan said its soldiers had left Daraa.", "its soldiers=jordan")]
    [InlineData("Germany, whose soldiers left Kunduz, accused Russia.", "soldiers=german")]
    [InlineData("The Dogon Shield, a militia, has split. Its commander vowed that his men would attack Gao.", "his men=dogon-shield")]
    [InlineData("The Dogon Shield, a militia, is tired, and its spokesman, Amadou Keita, said that his fighters had left Gao.",
        "his fighters=dogon-shield")]
    public void Men_are_those_of_their_owner(string text, string expected) =>
        Assert.Contains(Links(text), l => l.StartsWith(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("Hezbollah and Hamas marched on Gao. The latter captured Kidal.", "latter=hamas")]
    [InlineData("Hezbollah and Hamas marched on Gao. The former captured Kidal.", "former=hezbollah")]
    public void The_former_and_the_latter_are_of_two_that_were_named_together(string text, string expected) =>
        Assert.Contains(expected, Links(text));

    [Fact]
    public void Jihadists_are_those_who_are_called_so() => Assert.Contains("jihadists=isis",
        Links("The Syrian Democratic Forces fought Islamic State. The Syrian Democratic Forces left Raqqa. The jihadists seized Tabqa."));

    [Fact]
    public void Jihadists_are_not_the_last_army()
    {
        var links = Links("The Syrian Democratic Forces left Raqqa. The jihadists seized Tabqa.");
        Assert.DoesNotContain("jihadists=sdf", links);
    }

    [Theory]
    [InlineData("The paramilitary Dogon Shield, a militia, left Gao. The army came. The paramilitary group seized Kidal.", "paramilitary group=dogon-shield")]
    public void A_body_is_meant_by_what_it_was_called(string text, string expected) => Assert.Contains(expected, Links(text));

    [Fact]
    public void What_was_described_is_taken_up_by_its_noun() => Assert.Contains("resolution=un-resolution-1701",
        Links("Hezbollah accepted Security Council resolution 1701. Israel said Hezbollah had violated the resolution."));

    [Theory]
    [InlineData("Rebels hold the Afrin district. Turkey captured the district.", "district=afrin")]
    [InlineData("Afrin is quiet. The YPG has run the district since 2012.", "district=afrin")]
    public void A_district_may_bear_the_name_of_its_town(string text, string expected) => Assert.Contains(expected, Links(text));

    [Fact]
    public void A_link_says_why()
    {
        const string Text = "Hezbollah admitted that it had lost Arsal.";
        var mention = Assert.Single(Syria.Extractor.Extract([new Article("a", Text)]).Data.Mentions, static m => m.Kind == MentionKind.Pronoun);
        Assert.Matches(@"^coreference: subject of the same sentence, \.\d\d$", mention.Reason);
    }

    private static string[] Links(string text) => [.. Syria.Extractor.Extract([new Article("a", text)]).Data.Mentions
        .Select(m => $"{text[m.Start..m.End]}={m.EntityId}")];
}
