using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Tests.Laws;
using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Records;

public sealed class RecordLawTests
{
    [Fact]
    public void Retracting_an_article_equals_never_having_read_it() => Law.Holds(Reading.Consistent, static readings =>
    {
        var graph = Reading.Build(readings);
        foreach (var article in readings.Select(static reading => reading.Article.Id))
        {
            var without = readings.Where(reading => reading.Article.Id != article);
            AssertSame(Reading.Build(without), graph.Without(article));
        }
    });

    [Fact]
    public void Retracting_an_article_leaves_the_decisions_that_still_can_stand() => Law.Holds(Reading.Merging, static readings =>
    {
        var graph = Reading.Build(readings);
        foreach (var article in readings.Select(static reading => reading.Article.Id))
        {
            var without = readings.Where(reading => reading.Article.Id != article);
            AssertSame(Reading.Build(without, readings.SelectMany(static reading => reading.Merges)), graph.Without(article));
        }
    });

    [Fact]
    public void Merging_equals_reading_everything_at_once() => Law.Holds(Split(Reading.Consistent), static halves =>
        AssertSame(Reading.Build([.. halves.First, .. halves.Second]), Reading.Build(halves.First).Merge(Reading.Build(halves.Second))));

    [Fact]
    public void Merging_is_idempotent() => Law.Holds(Reading.Clashing, static readings =>
    {
        var graph = Reading.Build(readings);
        AssertSame(graph, graph.Merge(graph));
    });

    [Fact]
    public void Merging_is_commutative_even_where_records_clash() => Law.Holds(Split(Reading.Clashing), static halves =>
    {
        var (first, second) = (Reading.Build(halves.First), Reading.Build(halves.Second));
        AssertSame(first.Merge(second), second.Merge(first));
    });

    [Fact]
    public void Merging_is_associative_even_where_records_clash() => Law.Holds(Reading.Clashing, static readings =>
    {
        // Built one by one, because several readings of one article in one graph have been settled already.
        var graphs = readings.Select(static reading => Reading.Build([reading])).ToArray();
        if (graphs.Length < 3) return;
        var (a, b, c) = (graphs[0], graphs[1], graphs[2..].Aggregate(static (x, y) => x.Merge(y)));
        AssertSame(a.Merge(b).Merge(c), a.Merge(b.Merge(c)));
        AssertSame(graphs.Aggregate(static (x, y) => x.Merge(y)), graphs.Reverse().Aggregate(static (x, y) => x.Merge(y)));
    });

    [Fact]
    public void The_order_of_additions_does_not_matter() => Law.Holds(Reading.Clashing, static readings =>
        AssertSame(Reading.Build(readings), Reading.Build(readings.Reverse())));

    [Fact]
    public void A_builder_made_of_a_graph_builds_it_again() => Law.Holds(Reading.Clashing, static readings =>
    {
        var graph = Reading.Build(readings);
        AssertSame(graph, graph.ToBuilder().Build());
    });

    [Fact]
    public void Saved_and_loaded_it_is_the_same() => Law.Holds(Reading.Clashing, static readings =>
    {
        var graph = Reading.Build(readings);
        using var stream = new MemoryStream(Sample.SavedBytes(graph));
        AssertSame(graph, WorldGraph.Load(stream));
    });

    internal static void AssertSame(WorldGraph expected, WorldGraph actual)
    {
        Assert.Equal(Sample.Saved(expected), Sample.Saved(actual));
        Assert.True(expected.SetEquals(actual));
        Assert.Equal(expected.Data.GetHashCode(), actual.Data.GetHashCode());
    }

    private static Arbitrary<(Reading[] First, Reading[] Second)> Split(Arbitrary<Reading[]> readings) =>
        Arb.From(from first in readings.Generator from second in readings.Generator select (first, second));
}
