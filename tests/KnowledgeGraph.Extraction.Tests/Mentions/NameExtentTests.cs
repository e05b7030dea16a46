namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>How far names go that no schema declares, and which are one.</summary>
public sealed class NameExtentTests
{
    [Theory]
    [InlineData("Rebels attacked soldiers in San Tobal de las Peras on Monday.", "san-tobal-de-las-peras")]
    [InlineData("Rebels attacked soldiers in Bar es Ruvi on Monday.", "bar-es-ruvi")]
    [InlineData("Soldiers clashed with the Movement of Patriots for Renewal on Monday.", "movement-of-patriots-for-renewal")]
    [InlineData("Soldiers clashed with the Salvation Front of Thomas Quill on Monday.", "salvation-front")]
    [InlineData("Soldiers clashed with the Salvation Front of Thomas Quill on Monday.", "thomas-quill")]
    [InlineData("Gunmen of the Salafist Renewal Brigade attacked soldiers near Ruvika.", "renewal-brigade")]
    [InlineData("The Western Alliance attacked soldiers in the town of Ruvika.", "western-alliance")]
    [InlineData("The rebels of the 33rd Front attacked soldiers near Ruvika.", "33rd-front")]
    public void A_name_has_all_its_words_and_no_other(string text, string id) => Assert.Contains(id, Ids(text));

    [Theory]
    [InlineData("The Norvan Liberation Movement, or MLN in its Portuguese initials, attacked soldiers. The MLN took the town of Ruvika.")]
    [InlineData("The Norvan Liberation Movement, known by the initials MLN, attacked soldiers. The MLN took the town of Ruvika.")]
    public void Initials_of_another_language_are_the_same(string text)
    {
        Assert.Contains("norvan-liberation-movement", Ids(text));
        Assert.DoesNotContain("mln", Ids(text));
    }

    private static string[] Ids(string text) =>
        [.. Syria.Extractor.Extract([new Article("a", text)]).Data.Mentions.Select(static m => m.EntityId).Distinct()];
}
