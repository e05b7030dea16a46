using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Tour;

/// <summary>
/// What the schema's logic concludes, what changes between graphs, and each algorithm on a typed part of a graph: each kind of question once, on a graph small
/// enough to answer by eye.
/// </summary>
public sealed class AnalysisTourTests
{
    private static readonly WorldGraph Graph = TourWorld.Graph;

    [Fact]
    public void Symmetric_and_inverse_relations_are_walked_from_both_ends()
    {
        Assert.Equal(Graph.Iran, Graph.Russia.AlliedWith[0].Ally);
        Assert.Equal(Graph.Russia, Graph.Iran.AlliedWith[0].Ally);
        Assert.Equal(Graph.Hezbollah.Supports[0], TourWorld.Legion.SupportedBy[0]);
    }

    [Fact]
    public void What_parts_do_is_rolled_up_marked_and_explained()
    {
        var inferred = Graph.WithInferred();
        var derived = inferred.Iran.Attacks.Single(static attack => attack.IsDerived && attack.Target is Place);
        Assert.Equal("Iran attacks Aleppo (2016-11)", derived.ToString());
        Assert.Equal(["Guards attacks Aleppo (2016-11)"], derived.Edge.Premises.Select(static edge => edge.ToString()));
        Assert.Equal(
            "Iran attacks Aleppo (2016-11), because Guards is part of Iran:\n  Guards attacks Aleppo (2016-11)\n    asserted \"ten\" [b:5-8]",
            inferred.Why(derived).ToString());
        Assert.Equal("Guards attacks Aleppo (2016-11)\n  asserted \"ten\" [b:5-8]", Graph.Why(TourWorld.Guards.Attacks[0]).ToString());
        Assert.All(Graph.AllEdges, edge => Assert.Contains(inferred.AllEdges, other => !other.IsDerived && other.ToString() == edge.ToString()));
    }

    [Fact]
    public void Contradictions_have_the_evidence_of_both_sides()
    {
        var contradictions = Graph.Contradictions();
        Assert.Equal([ContradictionKind.Functional, ContradictionKind.Exclusive], contradictions.Select(static c => c.Kind).Where(static kind => kind != ContradictionKind.Denied).Distinct().Order());
        var holders = contradictions.Single(static c => c.Kind == ContradictionKind.Functional);
        Assert.Equal(["six", "thirteen"], holders.Claims.Select(static claim => claim.Evidence.Quote).Order(StringComparer.Ordinal));
        var allies = contradictions.Single(static c => c.Kind == ContradictionKind.Exclusive);
        Assert.Equal(["eleven", "fourteen"], allies.Claims.Select(static claim => claim.Evidence.Quote).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Differences_are_data_and_text_and_lead_from_one_graph_to_the_other()
    {
        var before = TourWorld.Build(TourWorld.October);
        var diff = before.Diff(Graph);
        Assert.Equal(["nine", "ten", "eleven", "twelve", "thirteen", "fourteen"], diff.Claims.Select(static change => change.After!).OrderBy(static claim => claim.Evidence.Start).Select(static claim => claim.Evidence.Quote));
        Assert.Equal("b", Assert.Single(diff.Articles).After?.Id);
        Assert.Contains("+ Guards attacks Aleppo (2016-11)", diff.ToString(), StringComparison.Ordinal);
        Assert.Equal(Sample.Saved(Graph), Sample.Saved(before.Apply(diff)));
        Assert.True(Graph.Diff(Graph).IsEmpty);
    }

    [Fact]
    public void Merging_graphs_is_reading_both_and_an_article_can_be_taken_back()
    {
        var (october, november) = (TourWorld.Build(TourWorld.October), TourWorld.Build(TourWorld.November));
        Assert.Equal(Sample.Saved(Graph), Sample.Saved(october.Merge(november)));
        Assert.Equal(Sample.Saved(Graph), Sample.Saved(november.Merge(october).Merge(Graph)));
        Assert.Equal(Sample.Saved(october), Sample.Saved(Graph.Without("b")));
    }

    [Fact]
    public void Entities_are_merged_and_split_again()
    {
        var merged = Graph.Merge(["guards"], into: "legion", reason: "one and the same");
        Assert.Equal(2, ((ArmedGroup)merged.FindEntity("guards")!).Attacks.Count);
        Assert.Equal(Sample.Saved(Graph), Sample.Saved(merged.Split("guards")));
    }

    [Fact]
    public void Walks_components_and_orders_of_a_relation()
    {
        var support = Graph.Supports.Topology();
        Assert.Equal("Iran Syria Hezbollah Legion", Names(support.BreadthFirst(Graph.Iran).Reached));
        Assert.Equal(Graph.Iran, support.DepthFirst(Graph.Iran)[0]);
        Assert.Equal(["hezbollah", "iran", "legion", "syria"], support.DepthFirst(Graph.Iran).Select(static entity => entity.Id).Order(StringComparer.Ordinal));
        Assert.Equal([5], support.Components().Select(static group => group.Count));
        Assert.Equal(5, support.StrongComponents().Count);
        Assert.Equal(["iran", "russia", "syria", "hezbollah", "legion"], support.TopologicalOrder().Select(static entity => entity.Id));
        Assert.Equal(2, support.ShortestPathsFrom(Graph.Iran).LengthTo(TourWorld.Legion));
        Assert.Equal(["iran", "hezbollah", "legion"], support.ShortestPath(Graph.Iran, TourWorld.Legion)!.Stations.Select(static e => e.Id));
    }

    [Fact]
    public void Centralities_cores_and_communities_of_all_relations()
    {
        var whole = Graph.Topology(new TopologyOptions { Direction = PathDirection.EitherWay });
        // Russia, Iran, Hezbollah and Aleppo have an edge each with each; Legion hangs on Hezbollah and Aleppo, Guards on Aleppo, Syria on Iran.
        Assert.Equal((5, 1), (whole.OutDegrees()[Graph.Aleppo], whole.OutDegrees()[Graph.Syria]));
        Assert.Equal(1, whole.PageRank().Values.Sum(), 6);
        Assert.Equal("Aleppo", whole.Betweenness().Top(1)[0].Entity.Name);
        Assert.Equal((0, 0), (whole.Betweenness()[Graph.Syria], whole.Betweenness()[TourWorld.Legion]));
        Assert.Equal(6 / 8.0, whole.Closeness()[Graph.Iran], 9);
        Assert.Equal((3, 2, 1), (whole.CoreNumbers()[Graph.Russia], whole.CoreNumbers()[TourWorld.Legion], whole.CoreNumbers()[Graph.Syria]));
        Assert.Equal("Iran Russia Hezbollah Aleppo", Names(whole.Core(3)));
        Assert.Equal(5, whole.Triangles().Total);
        Assert.Equal(["Hezbollah Legion Aleppo", "Iran Russia Hezbollah Aleppo"], whole.Cliques().Select(Names).Order(StringComparer.Ordinal));
        Assert.Equal(["Guards attacks Aleppo (2016-11)", "Iran supports Syria (2016)"], whole.Bridges().Select(static edge => edge.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal("Iran Aleppo", Names(whole.ArticulationPoints()));
        Assert.Equal(whole.Count, whole.Communities().Groups.Sum(static group => group.Count));
    }

    [Fact]
    public void The_enemy_of_my_enemy()
    {
        var balance = Graph.StructuralBalance(new StructuralBalanceOptions
        {
            Alliances = [Supports.RelationType(Graph), AlliedWith.RelationType(Graph)],
            Hostilities = [Attacks.RelationType(Graph)],
        });
        Assert.Equal([(Graph.Iran, Graph.Russia)], balance.Ambivalent.Select(static pair => ((Country)pair.First, (Country)pair.Second)));
        Assert.True(balance.IsBalanced);
        Assert.Equal(1, balance.TriadsWith(2));
    }

    [Fact]
    public void Every_algorithm_can_be_cancelled()
    {
        var (topology, cancelled) = (Graph.Topology(new TopologyOptions { Direction = PathDirection.EitherWay }), new CancellationToken(canceled: true));
        Action[] runs =
        [
            () => topology.BreadthFirst([Graph.Iran], int.MaxValue, cancelled), () => topology.DepthFirst([Graph.Iran], cancelled),
            () => topology.ShortestPathsFrom(Graph.Iran, cancelled), () => topology.ShortestPath(Graph.Iran, TourWorld.Legion, cancelled),
            () => topology.Components(cancelled), () => topology.StrongComponents(cancelled), () => topology.TopologicalOrder(cancelled),
            () => topology.CoreNumbers(cancelled), () => topology.Core(1, cancelled), () => topology.Triangles(cancelled), () => topology.Cliques(cancellationToken: cancelled),
            () => topology.PageRank(cancelled), () => topology.Betweenness(cancelled), () => topology.Betweenness(2, 1, cancelled), () => topology.Closeness(cancelled),
            () => topology.HarmonicCentrality(cancelled), () => topology.Communities(cancellationToken: cancelled), () => topology.Bridges(cancelled), () => topology.ArticulationPoints(cancelled),
            () => Graph.FindPath(Graph.Iran, Graph.Aleppo, new PathOptions(), cancelled), () => Graph.FindPaths(Graph.Iran, Graph.Aleppo, 2, null, cancelled),
            () => Graph.FindSimplePaths(Graph.Iran, Graph.Aleppo, 3, 10, null, cancelled), () => Graph.Iran.Supports.Reach(1, 2, cancelled),
        ];
        Assert.All(runs, static run => Assert.ThrowsAny<OperationCanceledException>(run));
    }

    private static string Names<T>(Entities<T> entities)
        where T : class, IEntity => string.Join(' ', entities.Select(static entity => entity.Name));
}
