using KnowledgeGraph.Tests.Laws;
using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Timelines;

public sealed class TimelineTests
{
    [Fact]
    public void It_tells_what_changes_in_the_order_of_time() => Assert.Equal(
        [
            "2012 Sham Legion controls Tel Rifaat begins",
            "2016-11 ? attacks Aleppo",
            "2016-11-12 Russia supports Hezbollah is reported",
            "2016-11-12 Iran allied with Russia is reported",
        ],
        Sample.Graph.Timeline().Select(static e => e.ToString()));

    [Fact]
    public void It_can_be_that_of_an_entity_or_of_one_relation()
    {
        Assert.Equal(["2016-11-12 Russia supports Hezbollah is reported", "2016-11-12 Iran allied with Russia is reported"], Sample.Graph.Timeline(Sample.Graph.Russia).Select(static e => e.ToString()));
        var attack = Assert.Single(Sample.Graph.Attacks.Timeline());
        Assert.Equal(Sample.Graph.Aleppo, attack.Relation.Target);
        Assert.Equal((TimelineEventKind.Happens, Period.InMonth(2016, 11)), (attack.Kind, attack.When));
    }

    [Fact]
    public void It_is_what_a_look_at_every_edge_tells() => Law.Holds(DenseWorld.Graphs, static graph =>
    {
        var expected = new List<string>();
        foreach (var edge in graph.AllEdges)
        {
            var name = $"{edge.Subject} {edge.Relation} {edge.Object}";
            var (start, end) = (edge.Period.Start, edge.Period.End);
            if (!edge.Period.IsKnown) expected.Add($"{edge.Evidence.Min(e => graph.Data.Articles.Single(a => a.Id == e.ArticleId).Published):O} {name} IsReported");
            else if (edge.Relation.Id != "controls") expected.Add($"{start:O} {name} Happens");
            else
            {
                if (start is not null) expected.Add($"{start:O} {name} Begins");
                if (end is not null) expected.Add($"{(edge.Period.EndPrecision == DatePrecision.Day ? end : edge.Period.EndPrecision == DatePrecision.Month ? end.Value.AddDays(1 - end.Value.Day) : new DateOnly(end.Value.Year, 1, 1)):O} {name} Ends");
            }
        }

        var timeline = graph.Timeline();
        Assert.Equal(expected.Order(StringComparer.Ordinal), timeline.Select(static e => $"{e.When.Start:O} {e.Edge.Subject} {e.Edge.Relation} {e.Edge.Object} {e.Kind}").Order(StringComparer.Ordinal));
        Assert.Equal(timeline.Select(static e => e.When.Start ?? DateOnly.MinValue), timeline.Select(static e => e.When.Start ?? DateOnly.MinValue).Order());
        foreach (var entity in graph.AllEntities)
            Assert.Equal(timeline.Where(e => entity.Equals(e.Edge.Subject) || entity.Equals(e.Edge.Object)).Select(static e => e.ToString()).Order(StringComparer.Ordinal), graph.Timeline(entity).Select(static e => e.ToString()).Order(StringComparer.Ordinal));
    }, 1500);
}
