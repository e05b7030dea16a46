using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Snapshots;

public sealed class SnapshotTests
{
    [Fact]
    public void A_snapshot_lists_what_is_said_a_line_a_fact() => Expected.Match(Sample.Graph.ToSnapshot());

    [Fact]
    public void Without_quotes_it_shows_hashes() => Expected.Match(Sample.Graph.ToSnapshot(new SnapshotOptions { Quotes = false }));

    [Fact]
    public void A_view_is_named_and_narrows_it()
    {
        var view = Sample.Graph.AsOf(new DateOnly(2016, 12, 22)).AccordingTo(Sample.Graph.Iran);
        Assert.Equal(
            """
            # WorldGraph
            # view: valid in 2016-12-22, according to iran
            entity: sham-legion is ArmedGroup "Sham Legion" also "the Legion"
            entity: tel-rifaat is Place "Tel Rifaat" part of syria
            controls: sham-legion -> tel-rifaat (2012/..) [attributed: hezbollah, iran] report-2:0-34 "The Sham Legion \u{202E}holds\u{202C} Tel Rifaat"
            """,
            view.ToSnapshot());
    }

    [Fact]
    public void A_view_of_other_modalities_shows_only_those() =>
        Assert.Equal(
            """
            # WorldGraph
            # view: planned or negated
            entity: sham-legion is ArmedGroup "Sham Legion" also "the Legion"
            attacks: iran -> sham-legion [planned] report-2:75-106 "Iran plans to strike the Legion"
            supports: russia -> hezbollah [negated: russia] report-2:36-73 "Russia denies that it backs Hezbollah"
            """,
            Sample.Graph.WithModality(ModalitySet.Negated | ModalitySet.Planned).ToSnapshot());

    [Fact]
    public void It_is_the_same_under_every_culture_and_order_of_additions()
    {
        var expected = Sample.Graph.ToSnapshot();
        Cultures.InEach(() =>
        {
            var builder = GraphBuilder.For<WorldGraph>();
            foreach (var claim in Sample.Graph.Data.Claims.Reverse()) builder.Add(claim);
            foreach (var entity in Sample.Graph.Data.Discoveries.Reverse()) builder.Add(entity);
            foreach (var mention in Sample.Graph.Data.Mentions.Reverse()) builder.Add(mention);
            foreach (var article in Sample.Graph.Data.Articles.Reverse()) builder.Add(article);
            Assert.Equal(expected, builder.Build().ToSnapshot());
        });
    }

    [Fact]
    public void One_more_fact_is_one_more_line()
    {
        var builder = Sample.Builder();
        builder.Add(new Claim("supports", ["iran", "hezbollah"], Sample.Quote(Sample.News, "Iran")));
        var before = Sample.Graph.ToSnapshot().Split('\n');
        var after = builder.Build().ToSnapshot().Split('\n');
        Assert.Equal(before.Length + 1, after.Length);
        Assert.Equal(["supports: iran -> hezbollah news:25-29 \"Iran\""], after.Except(before));
    }

    [Fact]
    public void A_declared_entity_more_changes_nothing()
    {
        var model = WorldGraph.Model;
        var larger = new GraphModel(
            model.Name,
            [.. model.Types.Select(static t => t.Definition)],
            [.. model.Relations.Select(static r => r.Definition)],
            [.. model.Entities, new EntityDefinition("zambia", "Country", "Zambia")]);
        var builder = new GraphBuilder(larger);
        builder.Add(Sample.Graph.Data);
        Assert.Equal(Sample.Graph.ToSnapshot(), builder.BuildGraph(out _).ToSnapshot());
    }

    [Fact]
    public void Entities_that_nothing_mentions_do_not_show()
    {
        var builder = Sample.Builder();
        builder.Add(new EntityRecord("nobody", "ArmedGroup", "Nobody"));
        Assert.Equal(Sample.Graph.ToSnapshot(), builder.Build().ToSnapshot());
    }

    [Fact]
    public void Hostile_texts_stay_in_their_line()
    {
        var article = new Article("a b\n\"c\"", "x\u0000\u2028\u200B\u00A0\tend \\ \"quoted\" \uE000");
        var builder = GraphBuilder.For<WorldGraph>();
        builder.Add(article);
        builder.Add(new Claim("supports", ["russia", "iran"], new Evidence(article.Id, 0, 0, article.Text.Length, article.Text)));
        var line = builder.Build().ToSnapshot().Split('\n')[^1];
        Assert.Equal(
            """supports: russia -> iran "a b\n\"c\"":0-22 "x\u{0000}\u{2028}\u{200B}\u{00A0}\tend \\ \"quoted\" \u{E000}" """.TrimEnd(),
            line);
    }
}
