using KnowledgeGraph.Extraction.Mentions.Coreference;

namespace KnowledgeGraph.Extraction.Tests.Mentions;

/// <summary>Whom "the group" and "this town" mean: the features of the ranking, when it abstains, and behaviour in several wars.</summary>
public class DescriptionRankingTests
{
    [Fact]
    public void A_candidate_that_fits_worse_than_another_is_marked_so()
    {
        var (query, _) = Query("The Dogon Shield, a militia, met Hezbollah. The militia left Gao.", "militia");
        var options = query.Options();
        var shield = query.Candidates.ToList().FindIndex(static c => c.Reading!.EntityId is "dogon-shield");
        var other = query.Candidates.ToList().FindIndex(static c => c.Reading!.EntityId is "hezbollah");
        Assert.Equal(DescriptionFit.Said, query.Candidates[shield].Fit);
        Assert.Contains("any fit Said", options[shield]);
        Assert.True(other < 0 || options[other].Exists(static f => f.StartsWith("any fit", StringComparison.Ordinal)
            && f.EndsWith(" worse", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_last_option_is_to_mean_nobody()
    {
        var (query, _) = Query("Hezbollah left Gao. The biggest group attacked Kidal.", "group");
        Assert.Contains("any nothing ", query.Options()[^1]);
        Assert.Contains("any nothing superlative ", query.Options()[^1]);
    }

    [Fact]
    public void The_other_argument_of_the_verb_is_marked()
    {
        var (query, _) = Query("Hezbollah attacked the group.", "group");
        var options = query.Options();
        Assert.Contains("any clausemate argument", options[query.Candidates.ToList().FindIndex(static c =>
            c.Reading!.EntityId is "hezbollah")]);
    }

    [Fact]
    public void An_unnamed_one_before_is_seen()
    {
        var (query, _) = Query("Hezbollah left Gao. A group of men attacked Kidal. The group fled.", "group");
        Assert.Contains("any nothing unnamed 1", query.Options()[^1]);
    }

    [Fact]
    public void Another_countrys_adjective_rules_out()
    {
        var (query, _) = Query("Iran fired missiles at Haifa. The Israeli regime mocked Tehran.", "regime");
        Assert.DoesNotContain(query.Candidates, static c => c.Reading!.EntityId is "iran");
    }

    [Fact]
    public void Without_weights_nobody_is_linked()
    {
        var model = AntecedentModel.Parse("# nothing");
        var (query, _) = Query("The Dogon Shield, a militia, met Hezbollah. The militia left Gao.", "militia");
        Assert.All(model.Shares(query.Options()), share => Assert.Equal(1.0 / (query.Candidates.Length + 1), share, 9));
    }

    [Theory]
    [InlineData("The Dogon Shield, a militia, left Gao. On Friday the militia attacked Kidal.", "militia", "dogon-shield")]
    [InlineData("The Karen National Union, a rebel group, left Myawaddy. The group had attacked Hpa-an.", "group", "karen-national-union")]
    [InlineData("Fighters took the town of Bulengo on Monday. Residents fled the town.", "town", "bulengo")]
    [InlineData("Colombia accused the rebels. The country had signed a truce with Venezuela.", "country", "colombia")]
    [InlineData("The Saudi-led coalition bombed Sanaa. On Friday the Houthis shelled Aden, and the coalition left.", "coalition",
        "saudi-led-coalition")]
    [InlineData("The Orinoco Front, a guerrilla movement, freed two soldiers. This movement fights Colombia.", "movement", "orinoco-front")]
    public void A_description_is_whom_the_article_called_so(string text, string noun, string expected) =>
        Assert.Equal(expected, Linked(text, noun));

    [Fact]
    public void Somebody_is_called_by_his_age() => Assert.Equal("umm-khaled",
        Linked("\"We ran,\" said Umm Khaled, a teacher in Kidal. \"It was dark,\" added the 52-year-old, who fled to Gao.", "52-year-old"));

    [Theory]
    [InlineData("The group was founded in 1998.", "group")]
    [InlineData("Hezbollah met Iran in the largest hotel of the world.", "hotel")]
    [InlineData("Russia bombed Idlib. A spokesman of the charity that runs the clinic said nothing.", "charity")]
    [InlineData("Mohammed al-Jolani spoke. The man who brokered the truce was silent.", "man")]
    public void Most_descriptions_mean_nobody_who_was_named(string text, string noun) => Assert.Null(Linked(text, noun));

    [Fact]
    public void The_government_is_that_of_the_articles_country()
    {
        const string Text = "Mali and Niger left the bloc. Mali expelled the French army. Fighting in Mali went on. "
            + "The pro-government Azawad Salvation Movement fled.";
        Assert.DoesNotContain(Mentions(Text), static m => m.EntityId is "assad-government");
    }

    [Fact]
    public void Somebodys_fighters_are_whom_he_leads()
    {
        const string Text = "Idris Keita, who commands the Dogon Shield, a militia, spoke in Gao. Keita's fighters attacked Kidal.";
        Assert.Contains(Mentions(Text), static m => Text[m.Start..m.End].EndsWith("fighters", StringComparison.Ordinal)
            && m.EntityId is "dogon-shield");
    }

    [Fact]
    public void A_link_says_how_the_description_fits_and_how_likely_it_is()
    {
        const string Text = "The Dogon Shield, a militia, left Gao. On Friday the militia attacked Kidal.";
        var mention = Mentions(Text).Last(static m => Text[m.Start..m.End] is "militia");
        Assert.Matches(@"^coreference: described so, in the sentence before, (\.\d\d|1\.00)$", mention.Reason);
    }

    private static string? Linked(string text, string noun) => Mentions(text).LastOrDefault(m => m.Kind == MentionKind.Nominal
        && m.Reason.StartsWith("coreference", StringComparison.Ordinal)
        && text[m.Start..m.End].EndsWith(noun, StringComparison.Ordinal))?.EntityId;

    private static IEnumerable<Mention> Mentions(string text) => Syria.Extractor.Extract([new Article("a", text)]).Data.Mentions;

    private static (DescriptionQuery Query, IReadOnlyList<DescribedReading> Readings) Query(string text, string noun)
    {
        var state = Syria.Extractor.FindMentions(new Article("a", text)).State!;
        return state.Descriptions.Values.Last(d => string.Equals(d.Query.Description.Lemma, noun, StringComparison.Ordinal));
    }
}
