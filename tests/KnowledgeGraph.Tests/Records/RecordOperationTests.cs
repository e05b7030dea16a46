using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Records;

public sealed class RecordOperationTests
{
    [Fact]
    public void Entities_that_only_the_retracted_article_revealed_vanish()
    {
        var without = Sample.Graph.Without(Sample.Report);
        Assert.Null(without.FindEntity("sham-legion"));
        Assert.Null(without.FindEntity("tel-rifaat"));
        Assert.Equal([Sample.News], without.Data.Articles.ToArray());
        Assert.Equal(3, without.Data.Claims.Length);
        Assert.NotNull(Sample.Graph.FindEntity("sham-legion"));
    }

    [Fact]
    public void An_alias_goes_with_the_article_that_used_it()
    {
        var builder = Sample.Builder();
        builder.Add(new EntityRecord("sham-legion", "ArmedGroup", "Legion of Sham") { ArticleId = Sample.News.Id });
        var both = builder.Build();
        Assert.Equal("Legion of Sham", both.FindEntity("sham-legion")!.Name);
        Assert.Equal(["Sham Legion", "the Legion"], both.FindEntity("sham-legion")!.Aliases.ToArray());
        Assert.Empty(both.Without(Sample.Report).FindEntity("sham-legion")!.Aliases);
        Assert.Equal("Sham Legion", both.Without(Sample.News).FindEntity("sham-legion")!.Name);
    }

    [Fact]
    public void Entities_added_by_hand_stay_while_something_names_them()
    {
        var builder = GraphBuilder.For<WorldGraph>();
        builder.Add(Sample.News);
        builder.Add(Sample.Report);
        builder.Add(new EntityRecord("legion", "ArmedGroup", "Legion") { PartOf = "corps" });
        builder.Add(new EntityRecord("corps", "ArmedGroup", "Corps"));
        builder.Add(new EntityRecord("free", "ArmedGroup", "Free"));
        builder.Add(new Mention(Sample.Report.Id, 0, 3, MentionKind.Name, "legion"));
        builder.Add(new Mention(Sample.News.Id, 0, 3, MentionKind.Name, "legion"));
        var graph = builder.Build();
        Assert.Equal(["corps", "free", "legion"], graph.Without(Sample.Report).Data.Discovered.Select(static e => e.Id));
        Assert.Equal(["free"], graph.Without(Sample.Report).Without(Sample.News).Data.Discovered.Select(static e => e.Id));
    }

    [Fact]
    public void An_entity_still_named_elsewhere_keeps_what_the_retracted_article_said_of_it()
    {
        var builder = Sample.Builder();
        builder.Add(new Mention(Sample.News.Id, 0, 3, MentionKind.Name, "tel-rifaat"));
        var entity = Assert.Single(builder.Build().Without(Sample.Report).Data.Discoveries);
        Assert.Equal(new EntityRecord("tel-rifaat", "Place", "Tel Rifaat") { PartOf = "syria" }, entity);
    }

    [Fact]
    public void Retracting_an_unknown_article_changes_nothing() => Assert.Same(Sample.Graph, Sample.Graph.Without("nowhere"));

    [Fact]
    public void Merging_reports_what_clashes()
    {
        var builder = GraphBuilder.For<WorldGraph>();
        builder.Add(Sample.News with { Text = "Another text." });
        builder.Add(new Claim("supports", ["russia", "iran"], new Evidence("news", 0, 0, 7, "Another")));
        builder.Add(new EntityRecord("sham-legion", "Place", "Sham Legion"));
        var merged = builder.Build().Merge(Sample.Graph, out var problems);
        Assert.Equal(
            [
                "news: error KG4001: two different articles have the id 'news'; one was left out with its claims and mentions: give each article an id of its own",
                "error KG4003: the entity 'sham-legion' is of the types 'Place' and 'ArmedGroup'; 'ArmedGroup' stays, and the claims and mentions of the other were left out: declare it in the schema, or give one of them another id",
            ],
            problems.Select(static problem => problem.ToString()));
        Assert.Equal("ArmedGroup", merged.FindEntity("sham-legion")!.Type.Name);
    }

    [Fact]
    public void Views_survive_operations()
    {
        var denied = Sample.Graph.Denied();
        Assert.Equal(denied.View, denied.Without(Sample.News).View);
        Assert.Equal(denied.View, denied.Merge(Sample.Graph).View);
        Assert.False(denied.SetEquals(Sample.Graph));
        Assert.True(denied.SetEquals(Sample.Builder().Build().Denied()));
        Assert.Equal(denied.Data, Sample.Graph.Data);
    }

    [Fact]
    public void Graphs_of_different_schemas_do_not_merge()
    {
        Graph other = new GraphBuilder(new GraphModel("Other", [new("T")], [])).BuildGraph(out _);
        Graph graph = Sample.Graph;
        Assert.Throws<ArgumentException>(() => graph.Merge(other));
    }
}
