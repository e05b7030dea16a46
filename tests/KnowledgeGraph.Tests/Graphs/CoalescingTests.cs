using System.Globalization;
using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Graphs;

/// <summary>What makes an edge: architecture.md, "edge".</summary>
public sealed class CoalescingTests
{
    private static readonly Article Early = new("early", "one two three four") { Published = new DateOnly(2016, 11, 12) };
    private static readonly Article Late = Early with { Id = "late", Published = new DateOnly(2016, 12, 22) };

    [Fact]
    public void Overlapping_known_periods_coalesce_into_their_hull() => AssertEdges(
        ["Iran supports Hezbollah (2012/2017-10) 3"],
        Supports("2012/2014"), Supports("2014/2016"), Supports("2013/2017-10", "two"));

    [Fact]
    public void Overlaps_carry_on_from_claim_to_claim() => AssertEdges(
        ["Iran supports Hezbollah (2012/2016) 3"],
        Supports("2012/2013"), Supports("2015/2016"), Supports("2013/2015"));

    [Fact]
    public void Disjoint_periods_stay_apart() => AssertEdges(
        ["Iran supports Hezbollah (2012) 1", "Iran supports Hezbollah (2014/..) 1"],
        Supports("2014/.."), Supports("2012"));

    [Fact]
    public void Periods_that_only_touch_stay_apart() => AssertEdges(
        ["Iran supports Hezbollah (2012) 1", "Iran supports Hezbollah (2013) 1"],
        Supports("2012"), Supports("2013"));

    [Fact]
    public void Undated_claims_share_one_edge_of_their_own() => AssertEdges(
        ["Iran supports Hezbollah 2", "Iran supports Hezbollah (2012) 1"],
        Supports(""), Supports("", "two"), Supports("2012"));

    [Fact]
    public void An_undated_edge_counts_on_the_days_of_publication()
    {
        var graph = Build(Supports(""), new Claim("supports", ["iran", "hezbollah"], Sample.Quote(Late, "one")));
        Assert.Equal(2, graph.Supports[0].Claims.Count);
        Assert.Equal("early", Assert.Single(graph.AsOf(new DateOnly(2016, 11, 12)).Supports).Evidence[0].ArticleId);
        Assert.Equal("late", Assert.Single(graph.AsOf(new DateOnly(2016, 12, 22)).Supports).Evidence[0].ArticleId);
        Assert.Empty(graph.AsOf(new DateOnly(2016, 11, 13)).Supports);
        Assert.Equal(Period.Unknown, graph.Supports[0].Period);
    }

    [Fact]
    public void Other_ends_and_other_directions_are_other_edges() => AssertEdges(
        ["Iran supports Hezbollah 1", "Russia supports Hezbollah 1", "Hezbollah supports Iran 1"],
        Supports(""), new Claim("supports", ["russia", "hezbollah"], At("one")), new Claim("supports", ["hezbollah", "iran"], At("one")));

    [Fact]
    public void A_symmetric_relation_is_one_edge_whichever_way_round_it_is_said()
    {
        var graph = AssertEdges(
            ["Iran allied with Russia 2"],
            new Claim("allied-with", ["russia", "iran"], At("one")), new Claim("allied-with", ["iran", "russia"], At("two")));
        var edge = Assert.Single(graph.Russia.AlliedWith);
        Assert.True(edge.Edge.IsFlipped);
        Assert.Equal(("Russia", "Iran"), (edge.From.Name, edge.Ally.Name));
        Assert.Equal("Russia allied with Iran", edge.ToString());
        Assert.NotEqual(edge.Edge, graph.Iran.AlliedWith[0].Edge);
        Assert.Equal(["Iran", "Russia"], graph.Countries.AlliedWith.Ally.Select(static e => e.Name));
        Assert.Equal(2, graph.Countries.AlliedWith.Count);
    }

    [Fact]
    public void Unknown_ends_are_edges_of_their_own()
    {
        var graph = AssertEdges(
            ["Iran attacks Aleppo 1", "? attacks Aleppo 2"],
            new Claim("attacks", [null, "aleppo", null], At("one")),
            new Claim("attacks", [null, "aleppo", "syria"], At("two")),
            new Claim("attacks", ["iran", "aleppo", null], At("three")));
        Assert.Equal(2, graph.Aleppo.AttacksAsTarget.Count);
        Assert.Equal(["Iran"], graph.Attacks.Attacker.Select(static e => e.Name));
        Assert.Null(graph.Attacks[1].Attacker);
        Assert.Equal(["Syria"], graph.Attacks.Place.Select(static e => e.Name));
    }

    [Fact]
    public void An_edge_is_as_sure_as_its_surest_and_as_firm_as_its_firmest_claim()
    {
        var edge = Build(
            Supports("") with { Confidence = 0.3, Modality = Modality.Attributed },
            Supports("", "two") with { Confidence = 0.9, Modality = Modality.Hedged }).Supports[0];
        Assert.Equal(0.9, edge.Confidence);
        Assert.Equal(Modality.Attributed, edge.Modality);
        Assert.Equal(["one", "two"], edge.Evidence.Select(static evidence => evidence.Quote));
    }

    private static WorldGraph AssertEdges(string[] expected, params Claim[] claims)
    {
        var graph = Build(claims);
        Assert.Equal(expected, graph.AllEdges.Select(static edge => string.Create(CultureInfo.InvariantCulture, $"{edge} {edge.Claims.Count}")));
        Assert.Equal(Sample.SavedBytes(graph), Sample.SavedBytes(Build([.. claims.Reverse()])));
        return graph;
    }

    private static WorldGraph Build(params Claim[] claims)
    {
        var builder = GraphBuilder.For<WorldGraph>();
        builder.Add(Early);
        builder.Add(Late);
        foreach (var claim in claims) builder.Add(claim);
        return builder.Build();
    }

    private static Claim Supports(string period, string word = "one") =>
        new("supports", ["iran", "hezbollah"], At(word)) { Period = Period.Parse(period, CultureInfo.InvariantCulture) };

    private static Evidence At(string word) => Sample.Quote(Early, word);
}
