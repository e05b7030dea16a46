using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Tests.Laws;
using KnowledgeGraph.Tests.Records;
using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Changes;

public sealed class DiffTests
{
    [Fact]
    public void Applying_a_difference_leads_from_one_graph_to_the_other() => Law.Holds(Pairs, static pair =>
    {
        RecordLawTests.AssertSame(pair.After, pair.Before.Apply(pair.Before.Diff(pair.After)));
        RecordLawTests.AssertSame(pair.Before, pair.After.Apply(pair.After.Diff(pair.Before)));
        var view = pair.After.AsOf(new DateOnly(2016, 10, 24)).Denied();
        Assert.True(view.SetEquals(pair.Before.Apply(pair.Before.Diff(view))));
    });

    [Fact]
    public void Only_equal_graphs_have_no_difference() => Law.Holds(Pairs, static pair =>
    {
        Assert.True(pair.Before.Diff(pair.Before).IsEmpty);
        Assert.Equal("no difference", pair.Before.Diff(pair.Before).ToText());
        Assert.Equal(pair.Before.SetEquals(pair.After), pair.Before.Diff(pair.After).IsEmpty);
        Assert.False(pair.Before.Diff(pair.Before.Denied()).IsEmpty);
        foreach (var less in Lessened(pair.Before)) Assert.Equal(pair.Before.SetEquals(less), pair.Before.Diff(less).IsEmpty);
    });

    [Fact]
    public void What_is_listed_is_what_a_comparison_of_sets_finds() => Law.Holds(Pairs, static pair =>
    {
        var diff = pair.Before.Diff(pair.After);
        AssertSides(pair.Before.Data.Claims, pair.After.Data.Claims, diff.Claims);
        AssertSides(pair.Before.Data.Mentions, pair.After.Data.Mentions, diff.Mentions);
        AssertSides(pair.Before.Data.Articles, pair.After.Data.Articles, diff.Articles);
        AssertSides(pair.Before.Data.Discovered, pair.After.Data.Discovered, diff.Entities);
        AssertSides(pair.Before.Data.Merges, pair.After.Data.Merges, diff.Merges);
        Assert.All(diff.Claims, static change => Assert.Equal(change.Kind == ChangeKind.Changed, change.Fields.Length > 0));
        Assert.All(diff.Claims.Where(static change => change.Kind == ChangeKind.Changed), static change => Assert.Equal(change.Before!.Participants.ToArray(), change.After!.Participants.ToArray()));
    });

    [Fact]
    public void Edges_that_are_not_listed_are_the_same() => Law.Holds(Pairs, static pair =>
    {
        var diff = pair.Before.Diff(pair.After);
        var olds = pair.Before.AllEdges.Except(diff.Edges.Where(static e => e.Before is not null).Select(static e => e.Before!.Value)).Select(Describe);
        var news = pair.After.AllEdges.Except(diff.Edges.Where(static e => e.After is not null).Select(static e => e.After!.Value)).Select(Describe);
        Assert.Equal(olds.Order(StringComparer.Ordinal), news.Order(StringComparer.Ordinal));
        Assert.Equal(pair.After.EdgeCount - pair.Before.EdgeCount, diff.Edges.Sum(static e => e.Kind switch { ChangeKind.Added => 1, ChangeKind.Removed => -1, _ => 0 }));
    });

    [Fact]
    public void Of_one_record_seen_twice_the_edges_differ()
    {
        var claim = Sample.Claims().First() with { Period = Period.Parse("2015", CultureInfo.InvariantCulture) };
        var graph = Graph([claim]);
        var diff = graph.AsOf(new DateOnly(2014, 1, 1)).Diff(graph.AsOf(new DateOnly(2015, 1, 1)));
        var lines = diff.ToText().Split('\n');
        Assert.Equal("1 edge added", lines[0]);
        Assert.Equal(Assert.Single(diff.Edges).ToString(), lines[2]);
        Assert.Empty(diff.Claims);
    }

    [Fact]
    public void A_changed_claim_is_one_change_that_says_what_changed()
    {
        var claims = Sample.Claims().ToArray();
        var now = claims[0] with { Modality = Modality.Attributed, AttributedTo = ["iran"], Period = Period.Parse("2015/..", CultureInfo.InvariantCulture), Confidence = 0.8 };
        var diff = Graph(claims).Diff(Graph([now, .. claims[1..]]));
        var change = Assert.Single(diff.Claims);
        Assert.Equal(ChangeKind.Changed, change.Kind);
        Assert.Equal(
            ["modality from asserted to attributed", "source from none to Iran", "period from none to 2015/..", "confidence from 0.9 to 0.8"],
            change.Fields.Select(static field => field.ToString()));
        var edge = Assert.Single(diff.Edges);
        Assert.Equal("~ Russia supports Hezbollah: period from none to 2015/..; modality from asserted to attributed; confidence from 0.9 to 0.8; source from none to Iran", edge.ToString());
    }

    [Fact]
    public void A_quote_that_moved_or_was_cut_otherwise_is_the_same_claim()
    {
        var claims = Sample.Claims().ToArray();
        var shorter = new Claim("supports", ["russia", "hezbollah"], Sample.Quote(Sample.News, "Russia backs Hezb")) { Rule = claims[0].Rule, Confidence = 0.9, Trigger = claims[0].Trigger, ParticipantSpans = claims[0].ParticipantSpans };
        var change = Assert.Single(Graph(claims).Diff(Graph([shorter, .. claims[1..]])).Claims);
        Assert.Equal(["quote", "place"], change.Fields.Select(static field => field.Field));
    }

    [Fact]
    public void The_text_is_made_for_review()
    {
        var claims = Sample.Claims().ToArray();
        var builder = Sample.Builder();
        builder.Add(new Article("third", "Iran attacks Mansoura \u202E.") { Title = "Third", Published = new DateOnly(2017, 1, 2) });
        builder.Add(new EntityRecord("mansoura", "Place", "Mansoura") { ArticleId = "third" });
        builder.Add(new Claim("attacks", ["iran", "mansoura", "syria"], new Evidence("third", 0, 0, 23, "Iran attacks Mansoura \u202E"))
        {
            AttributedTo = ["russia"],
            Modality = Modality.Attributed,
            Period = Period.On(new DateOnly(2017, 1, 1)),
            Properties = [new("killed", "~20")],
        });
        var after = builder.Build().Merge(["sham-legion"], "hezbollah", "alias");
        var before = Graph([.. claims.Skip(1), claims[0] with { Modality = Modality.Hedged }, new Claim("supports", ["iran", "russia"], Sample.Quote(Sample.News, "Iran is Russia"))]);
        Expected.Match(before.Diff(after).ToText());
        Assert.DoesNotContain("backs", before.Diff(after).ToText(quotes: false), StringComparison.Ordinal);
    }

    [Fact]
    public void A_difference_that_does_not_fit_is_applied_as_far_as_it_does()
    {
        var diff = Sample.Graph.Diff(Sample.Graph.Without(Sample.News));
        var patched = Sample.Graph.Without(Sample.News).Apply(diff, out var problems);
        RecordLawTests.AssertSame(Sample.Graph.Without(Sample.News), patched);
        Assert.NotEmpty(problems);
        Assert.All(problems, static problem => Assert.Equal("KG4019", problem.Code));
        Assert.Throws<InvalidOperationException>(() => patched.Apply(diff));
    }

    [Fact]
    public void Graphs_of_different_schemas_are_compared_but_not_patched_into_compiled_ones()
    {
        var older = new GraphModel("WorldGraph", [new("Country")], [], [new("iran", "Country", "Iran")]);
        var diff = new GraphBuilder(older).BuildGraph(out _).Diff(new GraphBuilder(WorldGraph.Model).BuildGraph(out _));
        Assert.False(diff.HasSameModel);
        Assert.Equal(4, diff.Entities.Length);
        Assert.StartsWith("4 entities added\n~ the schema changed", diff.ToText(), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Sample.Graph.Apply(diff));
        Assert.Equal(5, new GraphBuilder(older).BuildGraph(out _).Apply(diff).AllEntities.Count);
    }

    private static Arbitrary<(WorldGraph Before, WorldGraph After)> Pairs { get; } = Arb.From(
        from first in Reading.Clashing.Generator
        from second in Reading.Clashing.Generator
        from shared in Reading.Clashing.Generator
        select (Reading.Build([.. shared, .. first]), Reading.Build([.. shared, .. second])));

    private static void AssertSides<T>(IEnumerable<T> before, IEnumerable<T> after, IEnumerable<Change<T>> changes)
        where T : class
    {
        Assert.Equal(before.Except(after).ToHashSet(), changes.Where(static c => c.Before is not null).Select(static c => c.Before!).ToHashSet());
        Assert.Equal(after.Except(before).ToHashSet(), changes.Where(static c => c.After is not null).Select(static c => c.After!).ToHashSet());
    }

    /// <summary>A graph without the last of its articles, entities, claims, mentions and merges, each left out by itself with what cannot stand without it.</summary>
    private static IEnumerable<WorldGraph> Lessened(WorldGraph graph)
    {
        for (var kind = 0; kind < 5; kind++)
        {
            var builder = GraphBuilder.For<WorldGraph>();
            foreach (var article in graph.Data.Articles.SkipLast(kind == 0 ? 1 : 0)) builder.Add(article);
            foreach (var entity in graph.Data.Discoveries.SkipLast(kind == 1 ? 1 : 0)) builder.Add(entity);
            foreach (var claim in graph.Data.Claims.SkipLast(kind == 2 ? 1 : 0)) builder.Add(claim);
            foreach (var mention in graph.Data.Mentions.SkipLast(kind == 3 ? 1 : 0)) builder.Add(mention);
            foreach (var merge in graph.Data.Merges.SkipLast(kind == 4 ? 1 : 0)) builder.Add(merge);
            yield return builder.Build(out _);
        }
    }

    private static string Describe(Edge edge) =>
        $"{edge.Relation} {Ends(edge)} {edge.Period} {edge.Modality} {edge.Confidence} {string.Join(" ", edge.Claims.SelectMany(static c => c.AttributedTo.Append(c.Evidence.ArticleId)).Distinct().Order(StringComparer.Ordinal))}";

    private static string Ends(Edge edge)
    {
        var ends = new[] { edge.Subject?.Id ?? "", edge.Object?.Id ?? "" };
        return string.Join(" ", edge.Relation.IsSymmetric ? ends.Order(StringComparer.Ordinal) : ends.AsEnumerable());
    }

    private static WorldGraph Graph(IEnumerable<Claim> claims)
    {
        var builder = GraphBuilder.For<WorldGraph>();
        builder.Add(Sample.Graph.Data.Articles[0]);
        builder.Add(Sample.Graph.Data.Articles[1]);
        foreach (var entity in Sample.Graph.Data.Discoveries) builder.Add(entity);
        foreach (var claim in claims) builder.Add(claim);
        foreach (var mention in Sample.Graph.Data.Mentions) builder.Add(mention);
        return builder.Build();
    }
}
