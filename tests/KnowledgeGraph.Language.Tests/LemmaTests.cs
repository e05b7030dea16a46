namespace KnowledgeGraph.Language.Tests;

public class LemmaTests
{
    [Theory]
    [InlineData("back", "backed backs backing back")]
    [InlineData("besiege", "besieged besieges besieging")]
    [InlineData("strike", "struck striking strikes")]
    [InlineData("target", "targeted targets targeting")]
    [InlineData("control", "controlled controlling")]
    [InlineData("kill", "killed killing")]
    [InlineData("admit", "admitted admitting")]
    [InlineData("seize", "seized seizing")]
    [InlineData("carry", "carried carries carrying")]
    [InlineData("die", "died dying dies")]
    [InlineData("file", "filed filing")]
    [InlineData("offer", "offered offering")]
    [InlineData("accuse", "accused accusing")]
    [InlineData("pass", "passed passes passing")]
    [InlineData("launch", "launched launches")]
    [InlineData("withdraw", "withdrew withdrawn withdrawing")]
    [InlineData("be", "is was were been 's are")]
    [InlineData("support", "supported supports")]
    [InlineData("estimate", "estimated estimating")]
    [InlineData("agree", "agreed agreeing agrees")]
    [InlineData("retake", "retook retaken retakes retaking")]
    [InlineData("shell", "shelled shelling")]
    public void A_verb_is_brought_to_its_infinitive(string lemma, string forms) =>
        Assert.All(forms.Split(' '), form => Assert.Equal(lemma, English.Lemma(form, Upos.Verb)));

    [Theory]
    [InlineData("militia", "militias")]
    [InlineData("country", "countries")]
    [InlineData("woman", "women")]
    [InlineData("siege", "sieges siege")]
    [InlineData("strike", "strikes")]
    [InlineData("aircraft", "aircraft")]
    [InlineData("crisis", "crises crisis")]
    [InlineData("gas", "gas gases")]
    [InlineData("virus", "viruses virus")]
    [InlineData("house", "houses")]
    [InlineData("branch", "branches")]
    [InlineData("spokesman", "spokesmen")]
    public void A_noun_is_brought_to_its_singular(string lemma, string forms) =>
        Assert.All(forms.Split(' ', StringSplitOptions.RemoveEmptyEntries), form => Assert.Equal(lemma, English.Lemma(form, Upos.Noun)));

    [Theory]
    [InlineData("left", "leave left")]
    [InlineData("strikes", "strike strikes")]
    [InlineData("backing", "back backing backe")]
    [InlineData("Aleppo", "aleppo")]
    public void Without_a_class_every_possible_form_is_offered(string word, string expected) =>
        Assert.Equal(expected.Split(' ').Order(StringComparer.Ordinal), English.CandidateLemmas(word).Order(StringComparer.Ordinal));

    [Fact]
    public void Proper_nouns_keep_their_form() => Assert.Equal("United", English.Lemma("United", Upos.Propn));
}
