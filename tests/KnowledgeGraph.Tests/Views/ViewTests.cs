using KnowledgeGraph.Tests.Laws;
using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Views;

public sealed class ViewTests
{
    private static readonly WorldGraph Graph = Sample.Graph;
    private static readonly DateOnly NewsDay = new(2016, 11, 12);
    private static readonly DateOnly ReportDay = new(2016, 12, 22);

    [Fact]
    public void By_default_what_is_said_to_be_so_counts() => AssertEdges(
        Graph, "Iran allied with Russia", "Sham Legion controls Tel Rifaat (2012/..)", "? attacks Aleppo (2016-11)", "Russia supports Hezbollah");

    [Fact]
    public void Denied_and_planned_things_are_kept_apart()
    {
        AssertEdges(Graph.Denied(), "Russia supports Hezbollah");
        AssertEdges(Graph.Planned(), "Iran attacks Sham Legion");
        Assert.Equal(Modality.Negated, Graph.Denied().Supports[0].Modality);
        AssertEdges(Graph.Asserted(), "Iran allied with Russia", "Russia supports Hezbollah");
        AssertEdges(Graph.WithModality(ModalitySet.None));
        Assert.Equal(2, Graph.WithModality(ModalitySet.All).Supports[0].Claims.Count);
    }

    [Fact]
    public void As_of_a_day_only_what_held_then_counts()
    {
        AssertEdges(Graph.AsOf(NewsDay), "Iran allied with Russia", "Sham Legion controls Tel Rifaat (2012/..)", "? attacks Aleppo (2016-11)", "Russia supports Hezbollah");
        AssertEdges(Graph.AsOf(ReportDay), "Sham Legion controls Tel Rifaat (2012/..)");
        AssertEdges(Graph.AsOf(ReportDay).Denied(), "Russia supports Hezbollah");
        AssertEdges(Graph.AsOf(new DateOnly(2011, 1, 1)));
        AssertEdges(Graph.During(Period.InMonth(2016, 11)), "Iran allied with Russia", "Sham Legion controls Tel Rifaat (2012/..)", "? attacks Aleppo (2016-11)", "Russia supports Hezbollah");
        AssertEdges(Graph.Between(new DateOnly(2013, 1, 1), new DateOnly(2014, 1, 1)), "Sham Legion controls Tel Rifaat (2012/..)");
    }

    [Fact]
    public void As_known_on_a_day_only_articles_published_by_then_count()
    {
        AssertEdges(Graph.AsOf(NewsDay, knownAt: NewsDay), "Iran allied with Russia", "? attacks Aleppo (2016-11)", "Russia supports Hezbollah");
        AssertEdges(Graph.KnownAt(new DateOnly(2016, 1, 1)));
        Assert.Equal(Graph.EdgeCount, Graph.KnownAt(ReportDay).EdgeCount);
        var builder = GraphBuilder.For<WorldGraph>();
        builder.Add(Sample.News with { Published = null });
        builder.Add(new Claim("allied-with", ["iran", "russia"], Sample.Quote(Sample.News, "Iran is")));
        Assert.Empty(builder.Build().KnownAt(ReportDay).AllEdges);
        Assert.Empty(builder.Build().AsOf(ReportDay).AllEdges);
        Assert.Single(builder.Build().AllEdges);
    }

    [Fact]
    public void According_to_a_source_only_what_it_is_named_for_counts()
    {
        AssertEdges(Graph.AccordingTo(Graph.Iran), "Sham Legion controls Tel Rifaat (2012/..)");
        AssertEdges(Graph.AccordingTo(Graph.Hezbollah), "Sham Legion controls Tel Rifaat (2012/..)");
        AssertEdges(Graph.AccordingTo(Graph.Russia));
        AssertEdges(Graph.AccordingTo(Graph.Russia).Denied(), "Russia supports Hezbollah");
    }

    [Fact]
    public void Confidence_can_be_asked_for()
    {
        AssertEdges(Graph.WithConfidence(0.95), "Iran allied with Russia", "Sham Legion controls Tel Rifaat (2012/..)");
        Assert.Equal(Graph.EdgeCount, Graph.WithConfidence(0.1).EdgeCount);
    }

    [Fact]
    public void Conditions_add_up_in_any_order() => Law.Holds(Reading.Consistent, static readings =>
    {
        var graph = Reading.Build(readings);
        var day = new DateOnly(2016, 10, 22);
        Assert.True(graph.AsOf(day).AccordingTo(graph.Iran).KnownAt(day).SetEquals(graph.KnownAt(day).AccordingTo(graph.Iran).AsOf(day)));
        var selected = graph.Data.Claims.Where(claim => graph.AsOf(day).View.Selects(graph.Data, claim)).ToHashSet();
        Assert.Subset(selected, graph.AsOf(day).AccordingTo(graph.Iran).AllEdges.SelectMany(static edge => edge.Claims).ToHashSet());
        Assert.Equal(
            selected.OrderBy(static claim => claim, ClaimOrder.Instance),
            graph.AsOf(day).AllEdges.SelectMany(static edge => edge.Claims).OrderBy(static claim => claim, ClaimOrder.Instance));
    });

    [Fact]
    public void A_view_shares_its_record_and_its_entities_equal_those_of_the_graph()
    {
        var view = Graph.Denied();
        Assert.Same(Graph.Data, view.Data);
        Assert.NotSame(Graph.Russia, view.Russia);
        Assert.Equal(Graph.Russia, view.Russia);
        Assert.True(Graph.Countries.Contains(view.Russia));
        Assert.Same(view, view.Russia.Graph);
        Assert.Same(view.Russia, view.Russia);
    }

    [Fact]
    public void A_view_says_what_it_selects()
    {
        Assert.Equal("default", GraphView.Default.ToString());
        Assert.Equal(
            "planned, valid in 2016-11-12, published by 2016-12-22, according to iran, confidence 0.5 or more",
            Graph.AsOf(NewsDay, ReportDay).AccordingTo(Graph.Iran).WithConfidence(0.5).Planned().View.ToString());
        Assert.Equal("nothing", (GraphView.Default with { Modalities = ModalitySet.None }).ToString());
    }

    private static void AssertEdges(Graph graph, params string[] expected) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), graph.AllEdges.Select(static edge => edge.ToString()).Order(StringComparer.Ordinal));
}
