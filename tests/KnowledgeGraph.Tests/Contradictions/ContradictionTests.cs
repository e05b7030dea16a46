using System.Globalization;
using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Contradictions;

public sealed class ContradictionTests
{
    private static readonly Article First = new("first", "one two three four five six seven") { Published = new DateOnly(2016, 11, 12) };
    private static readonly Article Other = First with { Id = "other" };
    private static readonly Article Second = First with { Id = "second", Published = new DateOnly(2016, 12, 22) };
    private static readonly Article Undated = First with { Id = "undated", Published = null };

    [Fact]
    public void Two_holders_of_a_place_at_a_time_contradict() => Finds(
        "Iran controls Aleppo (2016-01/2016-12) [first:0-3], and Russia controls Aleppo (2016-10/..) [second:4-7 and 1 more], but controls allows one holder per place at a time",
        Controls("iran", First, "one", "2016-01/2016-12"), Controls("russia", Second, "two", "2016-10/.."), Controls("russia", Second, "three", "2016-11/.."));

    [Fact]
    public void One_after_the_other_they_do_not() =>
        Finds("", Controls("iran", First, "one", "../2016-10"), Controls("russia", First, "two", "2016-11/.."));

    [Theory]
    [InlineData("../2016-10-24", "2016-10-24/..")]
    [InlineData("2012/2016-10-24", "2016-10-24/2024")]
    [InlineData("2012/2016-10-24", "2016-10/2024-11-30")]
    [InlineData("2012/2016-10-24", "2016-10-24")]
    [InlineData("2012/2016", "2016/2024")]
    [InlineData("2016", "2016-10/..")]
    [InlineData("2012/..", "2017/..")]
    public void One_that_may_have_given_way_to_the_other_does_not_contradict_it(string before, string after)
    {
        Finds("", Controls("iran", First, "one", before), Controls("russia", Second, "two", after));
        Finds("", Controls("russia", First, "one", before), Controls("iran", Second, "two", after));
    }

    [Theory]
    [InlineData("2012/2016-10-24", "2016-10-23/2024", true)]
    [InlineData("2016-10-24", "2016-10-24", true)]
    [InlineData("2016-10", "2012/2024", true)]
    [InlineData("2012/..", "2016-03/..", true)]
    [InlineData("../..", "2016", true)]
    [InlineData("2016-10", "2016-10", false)]
    [InlineData("2016", "2016-10-24", false)]
    [InlineData("2016-10-24/..", "", false)]
    public void It_is_certain_where_both_say_when_and_no_choice_of_days_keeps_them_apart(string one, string other, bool isCertain)
    {
        var contradiction = Assert.Single(Builder(Controls("iran", First, "one", one), Controls("russia", Other, "two", other)).Build().Contradictions());
        Assert.Equal(isCertain, contradiction.IsCertain);
        Assert.Equal(!isCertain, contradiction.ToString().EndsWith(", if they speak of the same time", StringComparison.Ordinal));
        Assert.Equal(("iran", "russia"), (contradiction.FirstClaim.Subject, contradiction.SecondClaim.Subject));
    }

    [Fact]
    public void Undated_claims_count_on_the_day_of_their_article()
    {
        Finds(
            "Iran controls Aleppo [first:0-3], and Russia controls Aleppo [other:4-7], but controls allows one holder per place at a time, if they speak of the same time",
            Controls("iran", First, "one"), Controls("russia", Other, "two"));
        Finds(
            "Iran controls Aleppo [first:0-3], and Russia controls Aleppo (2016-11) [second:4-7], but controls allows one holder per place at a time, if they speak of the same time",
            Controls("iran", First, "one"), Controls("russia", Second, "two", "2016-11"));
        Finds("", Controls("iran", First, "one"), Controls("russia", Second, "two"));
        Finds(
            "Iran controls Aleppo [first:0-3], and Russia controls Aleppo [undated:0-3], but controls allows one holder per place at a time, if they speak of the same time",
            Controls("iran", First, "one"), Controls("russia", Undated, "one"));
    }

    [Fact]
    public void An_account_contradicts_itself_only_with_dates()
    {
        Finds("", Controls("iran", First, "one"), Controls("russia", First, "two"));
        Finds("", Controls("iran", Undated, "one"), Controls("russia", Undated, "two"));
        Assert.Single(Builder(Controls("iran", First, "one", "2016-10-24"), Controls("russia", First, "two", "2016-10-24")).Build().Contradictions());
        Assert.Single(Builder(Controls("iran", First, "one") with { AttributedTo = ["iran"] }, Controls("russia", First, "two") with { AttributedTo = ["russia"] }).Build().Contradictions());
    }

    [Fact]
    public void One_sentence_contradicts_itself_only_where_it_names_two_sources()
    {
        Claim first = Controls("iran", First, "one", "2016-10-24"), second = Controls("russia", First, "one", "2016-10-24");
        Finds("", first, second);
        Finds("", first with { AttributedTo = ["iran"] }, second);
        Assert.Single(Builder(first with { AttributedTo = ["iran"] }, second with { AttributedTo = ["russia"] }).Build().Contradictions());
    }

    [Fact]
    public void It_cites_the_claims_that_cannot_both_be_so() => Finds(
        "Iran controls Aleppo [other:4-7 and 1 more], and Russia controls Aleppo [first:0-3], but controls allows one holder per place at a time, if they speak of the same time",
        Controls("iran", Second, "one"), Controls("iran", Other, "two"), Controls("russia", First, "one"));

    [Fact]
    public void A_denial_since_a_day_speaks_until_it_was_made()
    {
        var denied = new Claim("supports", ["iran", "hezbollah"], At(First, "one")) { Modality = Modality.Negated, Period = Of("2016-10-18/..") };
        var said = new Claim("supports", ["iran", "hezbollah"], At(Second, "two"));
        Finds("Iran supports Hezbollah (2016-11-05) [second:4-7], but it is denied [first:0-3]", said with { Period = Of("2016-11-05") }, denied);
        Finds("", said with { Period = Of("2016-12-20") }, denied);
    }

    [Fact]
    public void A_part_and_its_whole_hold_a_place_together()
    {
        var builder = Builder(Controls("iran", First, "one"), Controls("guards", Other, "two"));
        builder.Add(new EntityRecord("guards", "ArmedGroup", "Guards") { PartOf = "iran" });
        Assert.Empty(builder.Build().Contradictions());
    }

    [Fact]
    public void Denied_and_planned_control_contradicts_no_control()
    {
        Finds("", Controls("iran", First, "one"), Controls("russia", Other, "two") with { Modality = Modality.Planned });
        Finds("", Controls("iran", First, "one"), Controls("russia", Other, "two") with { Modality = Modality.Negated });
    }

    [Fact]
    public void Allies_that_attack_each_other_contradict_whichever_way_round() => Finds(
        "Iran allied with Russia [first:0-3], and Russia attacks Iran [other:4-7], but allied with and attacks exclude each other, if they speak of the same time",
        new Claim("allied-with", ["iran", "russia"], At(First, "one")), new Claim("attacks", ["russia", "iran", null], At(Other, "two")));

    [Fact]
    public void Relations_that_exclude_each_other_may_follow_each_other() => Finds(
        "",
        new Claim("allied-with", ["iran", "russia"], At(First, "one")) { Period = Of("2015") },
        new Claim("attacks", ["russia", "iran", null], At(First, "two")) { Period = Of("2016") });

    [Fact]
    public void What_is_denied_contradicts_what_is_said()
    {
        var said = new Claim("supports", ["iran", "hezbollah"], At(First, "one"));
        var denied = new Claim("supports", ["iran", "hezbollah"], At(Second, "two")) { Modality = Modality.Negated };
        Finds("Iran supports Hezbollah [first:0-3], but it is denied [second:4-7], if they speak of the same time", said, denied);
        Finds("Iran supports Hezbollah [first:0-3], but Iran denies it [second:4-7], if they speak of the same time", said, denied with { AttributedTo = ["iran"] });
        Finds("Iran supports Hezbollah [first:0-3], but Iran and Syria deny it [second:4-7], if they speak of the same time", said, denied with { AttributedTo = ["iran", "syria"] });
        Finds("Iran supports Hezbollah (2015) [first:0-3], but it is denied [second:4-7], if they speak of the same time", said with { Period = Of("2015") }, denied);
        Finds("", said with { Period = Of("2015") }, denied with { Period = Of("2016") });
        Finds("", said with { Period = Of("2014") }, denied);
        Finds("", said with { Period = Of("2017") }, denied);
        Finds("", said, denied with { Period = Of("2020") });
        Finds("", said, denied with { Period = Of("2014") });
        Finds("", said, denied with { Participants = ["russia", "hezbollah"] });
        Finds("", said, denied with { Participants = ["hezbollah", "iran"] });
    }

    [Fact]
    public void What_no_article_dates_is_denied_at_any_time()
    {
        var said = new Claim("supports", ["iran", "hezbollah"], At(First, "one")) { Period = Of("2024") };
        Finds("Iran supports Hezbollah (2024) [first:0-3], but it is denied [undated:4-7], if they speak of the same time", said, new Claim("supports", ["iran", "hezbollah"], At(Undated, "two")) { Modality = Modality.Negated });
    }

    [Fact]
    public void A_symmetric_relation_is_denied_either_way_round() => Finds(
        "Iran allied with Russia [first:0-3], but it is denied [second:4-7], if they speak of the same time",
        new Claim("allied-with", ["iran", "russia"], At(First, "one")),
        new Claim("allied-with", ["russia", "iran"], At(Second, "two")) { Modality = Modality.Negated });

    [Fact]
    public void A_denial_of_another_place_denies_nothing()
    {
        var said = new Claim("attacks", ["iran", "hezbollah", "aleppo"], At(First, "one"));
        var denied = said with { Participants = ["iran", "hezbollah", "syria"], Modality = Modality.Negated };
        Finds("", said, denied);
        Finds("Iran attacks Hezbollah [first:0-3], but Syria denies it [first:0-3], if they speak of the same time", said, denied with { Participants = ["iran", "hezbollah", null], AttributedTo = ["syria"] });
        Finds("", said, denied with { Participants = ["iran", "hezbollah", null] });
    }

    [Fact]
    public void Each_side_keeps_its_claims_and_classes()
    {
        var graph = Builder(Controls("iran", First, "one", "2016"), Controls("russia", Second, "two", "2016")).Build();
        var contradiction = Assert.Single(graph.Contradictions());
        Assert.Equal(ContradictionKind.Functional, contradiction.Kind);
        Assert.IsType<Country>(contradiction.First.Subject);
        Assert.Equal(["iran", "russia"], contradiction.Claims.Select(static claim => claim.Subject!));
        Assert.Equal(2, graph.Controls.Count);
    }

    [Fact]
    public void A_view_narrows_the_search()
    {
        var graph = Builder(Controls("iran", First, "one", "2015/2017-03"), Controls("russia", Second, "two", "2016")).Build();
        Assert.Single(graph.Denied().Contradictions());
        Assert.Empty(graph.AsOf(new DateOnly(2015, 5, 5)).Contradictions());
        Assert.Empty(graph.KnownAt(new DateOnly(2016, 12, 1)).Contradictions());
    }

    private static void Finds(string expected, params Claim[] claims) =>
        Assert.Equal(expected, string.Join('\n', Builder(claims).Build().Contradictions().Select(static contradiction => contradiction.ToString())));

    private static GraphBuilder<WorldGraph> Builder(params Claim[] claims)
    {
        var builder = GraphBuilder.For<WorldGraph>();
        foreach (var article in new[] { First, Other, Second, Undated }) builder.Add(article);
        foreach (var claim in claims) builder.Add(claim);
        return builder;
    }

    private static Claim Controls(string holder, Article article, string word, string period = "") =>
        new("controls", [holder, "aleppo"], At(article, word)) { Period = Of(period) };

    private static Period Of(string period) => Period.Parse(period, CultureInfo.InvariantCulture);

    private static Evidence At(Article article, string word) => Sample.Quote(article, word);
}
