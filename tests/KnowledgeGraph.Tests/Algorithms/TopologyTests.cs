using KnowledgeGraph.Tests.Laws;
using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Algorithms;

/// <summary>From entities to arrays and back: what a topology has, and that results are about the right entities.</summary>
public sealed class TopologyTests
{
    private static readonly Article Article = new("a", "one two three four five six seven eight nine ten") { Published = new DateOnly(2016, 11, 12) };

    private static readonly WorldGraph Graph = Build(
        ("supports", "iran", "hezbollah"), ("supports", "hezbollah", "legion"), ("supports", "legion", "iran"), ("attacks", "legion", "aleppo"),
        ("attacks", "russia", "aleppo"), ("allied-with", "russia", "syria"), ("allied-with", "syria", "iran"), ("attacks", "russia", "legion"));

    [Fact]
    public void Arcs_are_the_edges_that_the_options_admit() => Judge.Holds(
        Reading.Consistent,
        400,
        static readings => Listed(Reading.Build(readings), PathDirection.Forward, 0.4),
        static (readings, found) =>
        {
            var graph = Reading.Build(readings);
            var edges = graph.AllEdges.Where(static edge => edge.Confidence >= 0.4 && edge.Subject is not null && edge.Object is not null).ToArray();
            var arcs = edges.Select(static edge => (edge.Subject!.Id, edge.Object!.Id, edge.Relation.Id))
                .Concat(edges.Where(static edge => edge.Relation.IsSymmetric && edge.Subject != edge.Object).Select(static edge => (edge.Object!.Id, edge.Subject!.Id, edge.Relation.Id)));
            Assert.Equal(arcs.Order(), found.Order());
        },
        static readings => Listed(Reading.Build(readings), PathDirection.EitherWay, 0.4),
        static readings => Listed(Reading.Build(readings), PathDirection.Backward, 0.4),
        static readings => Listed(Reading.Build(readings), PathDirection.Forward, 0.5));

    [Fact]
    public void A_topology_of_entities_has_them_all_and_the_edges_between_them() => Judge.Holds(
        Reading.Consistent,
        300,
        static readings => Reading.Build(readings).Actors.Topology() is var actors ? (actors.Entities.Select(static actor => actor.Id).ToArray(), actors.Arrays.ArcCount) : default,
        static (readings, found) =>
        {
            var graph = Reading.Build(readings);
            Assert.Equal(graph.Actors.Select(static actor => actor.Id), found.Item1);
            var edges = graph.AllEdges.Where(static edge => edge is { Subject: Actor, Object: Actor });
            Assert.Equal(edges.Sum(static edge => edge.Relation.IsSymmetric && edge.Subject != edge.Object ? 2 : 1), found.ArcCount);
        },
        static readings => Reading.Build(readings).Topology() is var all ? (all.Entities.Select(static actor => actor.Id).ToArray(), all.Arrays.ArcCount) : default,
        static readings => Reading.Build(readings).Actors.Topology(new() { KeepsIsolated = false }) is var some ? (some.Entities.Select(static actor => actor.Id).ToArray(), some.Arrays.ArcCount) : default);

    [Fact]
    public void A_topology_of_edges_has_each_once_and_what_they_join()
    {
        var supports = Graph.Supports.Topology();
        Assert.Equal(["Iran", "Hezbollah", "Legion"], supports.Entities.Select(static entity => entity.Name));
        Assert.Equal("3 entities, 3 arcs, directed, weighed by hops", supports.ToString());
        Assert.Equal(["Hezbollah"], supports.NeighboursOf(Graph.Iran).Select(static entity => entity.Name));
        var allies = Graph.Actors.AlliedWith;
        Assert.Equal((4, 4, false), (allies.Count, allies.Topology().ArcCount, allies.Topology().IsDirected));
        Assert.Equal(2, Graph.Russia.Attacks.Topology().ArcCount);
        Assert.Equal(["Legion", "Aleppo"], Graph.Attacks.Where(static attack => attack.Attacker == Graph.Russia).Topology().NeighboursOf(Graph.Russia).Select(static entity => entity.Name));
        Assert.Throws<InvalidOperationException>(() => default(Relations<Supports>).Topology());
        Assert.Throws<InvalidOperationException>(() => default(Entities<Actor>).Topology());
        Assert.Throws<ArgumentException>(() => supports.NeighboursOf(Graph.Aleppo));
    }

    [Fact]
    public void Weights_become_lengths_and_strengths()
    {
        var graph = Sample.Graph;
        var arrays = graph.Topology(new TopologyOptions { Weight = EdgeWeight.Confidence }).Arrays;
        Assert.Contains(-Math.Log(0.9), arrays.Lengths!);
        Assert.Contains(0.9, arrays.Strengths!);
        var edge = graph.Supports[0].Edge;
        Assert.Equal((1, 1), (EdgeWeight.Hops.LengthOf(edge), EdgeWeight.Hops.StrengthOf(edge)));
        Assert.Equal(1, EdgeWeight.ClaimCount.StrengthOf(edge));
        var recency = EdgeWeight.Recency(new DateOnly(2016, 11, 22), 10);
        Assert.Equal((2, 0.5), (recency.LengthOf(edge), recency.StrengthOf(edge))); // Published ten days before.
        Assert.Equal((1, 1), (recency.LengthOf(graph.Controls[0].Edge), recency.StrengthOf(graph.Controls[0].Edge))); // It has no end.
        Assert.Throws<ArgumentOutOfRangeException>(() => EdgeWeight.Recency(default, 0));
        Assert.Throws<InvalidOperationException>(() => graph.Topology(new TopologyOptions { Weight = EdgeWeight.Of("odd", static _ => -1) }));
        Assert.Throws<InvalidOperationException>(() => graph.Topology(new TopologyOptions { Weight = EdgeWeight.Of("odd", strength: static _ => double.NaN) }));
    }

    [Fact]
    public void Searches_give_entities_and_paths_with_citations()
    {
        var topology = Graph.Topology();
        var search = topology.BreadthFirst(Graph.Iran);
        Assert.Equal((0, 2, null), (search.StepsTo(Graph.Iran), search.StepsTo(Graph.FindEntity("legion")!), topology.BreadthFirst([Graph.Iran], 1, default).StepsTo(Graph.Aleppo)));
        Assert.Equal("Iran supports Hezbollah [a:0-3]; Hezbollah supports Legion [a:4-7]; Legion attacks Aleppo [a:14-18]", topology.BreadthFirst(Graph.Iran, Graph.Hezbollah).PathTo(Graph.Aleppo)?.ToString().Insert(0, "Iran supports Hezbollah [a:0-3]; "));
        Assert.Null(search.PathTo(Graph.Iran));
        Assert.Equal(["Iran", "Syria", "Russia", "Aleppo"], topology.ShortestPath(Graph.Iran, Graph.Aleppo)?.Stations.Select(static station => station.Name));
        Assert.Equal(["Iran", "Syria", "Russia", "Aleppo"], search.PathTo(Graph.Aleppo)?.Stations.Select(static station => station.Name));
        var weighted = Graph.Topology(new TopologyOptions { Weight = EdgeWeight.Of("attacks are far", static edge => edge.Relation.Id == "attacks" ? 10 : 1) });
        var paths = weighted.ShortestPathsFrom(Graph.Russia);
        Assert.Equal((4, 4), (paths.LengthTo(Graph.FindEntity("legion")!), paths.StepsTo(Graph.FindEntity("legion")!)));
        Assert.Equal(4, paths.PathTo(Graph.FindEntity("legion")!)?.Length);
        Assert.Equal(4, weighted.ShortestPath(Graph.Russia, Graph.FindEntity("legion")!)?.Count);
        Assert.Equal(["Syria", "Iran", "Hezbollah"], paths.Lengths.OrderBy(static item => item.Value).Skip(1).Take(3).Select(static item => item.Entity.Name));
        Assert.Equal(topology.Count, topology.DepthFirst().Count);
        Assert.Equal("Iran", topology.DepthFirst(Graph.Iran)[0].Name);
        Assert.Null(topology.DepthFirst(Graph.Iran).ParentOf(Graph.Iran));
        Assert.Throws<ArgumentException>(() => topology.BreadthFirst());
    }

    [Fact]
    public void Groups_values_and_orders_are_about_entities()
    {
        var actors = Graph.Actors.Topology();
        Assert.Equal("{Iran, Russia, Syria, Hezbollah, Legion}", actors.Components().ToString());
        var strong = Graph.Supports.Topology().StrongComponents();
        Assert.Equal((1, true), (strong.Count, strong.AreTogether(Graph.Iran, Graph.Hezbollah)));
        Assert.False(Graph.Supports.Topology().TopologicalOrder().IsAcyclic);
        Assert.Equal("There is a cycle: Iran supports Hezbollah [a:0-3]; Hezbollah supports Legion [a:4-7]; Legion supports Iran [a:8-13]", Graph.Supports.Topology().TopologicalOrder().ToString());
        Assert.Equal("Russia, Legion, Aleppo", Graph.Attacks.Topology().TopologicalOrder().ToString());
        EntityValues<Actor, double> ranks = actors.PageRank();
        Assert.Equal(1, ranks.Sum(static item => item.Value), 5);
        Assert.Equal(ranks.Max(static item => item.Value), ranks.Top(1)[0].Value);
        Assert.IsType<ArmedGroup>(ranks.Top<ArmedGroup>(1)[0].Entity, exactMatch: false);
        Assert.Equal(1, ranks.RankOf(ranks.Top(1)[0].Entity));
        Assert.Equal(ranks[Graph.Russia], ranks[Graph.AsOf(new DateOnly(2016, 11, 12)).Russia]);
        Assert.Throws<KeyNotFoundException>(() => ranks[Graph.Aleppo]);
        Assert.Equal("Russia 3, Syria 2, Iran 2, Legion 2, Hezbollah 1, Aleppo 0", string.Join(", ", Graph.Topology().OutDegrees().OrderByDescending(static item => item.Value).ThenBy(static item => item.Entity.Name is "Russia" or "Legion" or "Syria" ? item.Entity.Name is "Syria" ? 0 : 2 : 1)));
        Assert.Equal(1, Graph.Supports.Topology().Triangles().Total);
        Assert.Equal(1, Graph.Supports.Topology().Triangles().Transitivity);
        Assert.Equal(3, Graph.Supports.Topology().Cliques()[0].Count);
        Assert.Equal(3, Graph.Topology().Core(2).Intersect(Graph.Supports.Topology().Entities).Count);
        Assert.Equal(["Russia attacks Aleppo"], Graph.Attacks.Where(static attack => attack.Attacker == Graph.Russia && attack.Target is Place).Topology().Bridges().Select(static edge => edge.ToString()));
        Assert.Equal(["Syria"], Graph.AlliedWith.Topology().ArticulationPoints().Select(static entity => entity.Name));
        Assert.Equal(["Iran allied with Syria", "Russia allied with Syria"], Graph.AlliedWith.Topology().Bridges().Select(static edge => edge.ToString()));
        var communities = actors.Communities();
        Assert.Equal(communities.Modularity, actors.ModularityOf(communities.Groups), 9);
    }

    [Fact]
    public void Centralities_are_normalised()
    {
        var topology = Graph.AlliedWith.Topology();
        Assert.Equal((1, 0), (topology.Betweenness()[Graph.Syria], topology.Betweenness()[Graph.Iran]));
        Assert.Equal((1, 1, 1), (topology.DegreeCentrality()[Graph.Syria], topology.Closeness()[Graph.Syria], topology.HarmonicCentrality()[Graph.Syria]));
        Assert.Equal(topology.Betweenness().Values, topology.Betweenness(samples: 100, seed: 3).Values);
        Assert.Equal("Syria 1, Iran 0, Russia 0", topology.Betweenness().ToString());
    }

    [Fact]
    public void Balance_names_factions_and_what_contradicts_them()
    {
        var graph = Build(("allied-with", "russia", "syria"), ("supports", "iran", "syria"), ("attacks", "russia", "legion"), ("attacks", "legion", "syria"), ("attacks", "russia", "iran"));
        var options = new StructuralBalanceOptions { Alliances = [AlliedWith.RelationType(graph), Supports.RelationType(graph)], Hostilities = [Attacks.RelationType(graph)] };
        var balance = graph.StructuralBalance(options);
        Assert.Equal("2 alliances and 3 hostilities: 1 balanced and 1 unbalanced triads; 1 ties contradict any two factions", balance.ToString());
        Assert.Equal("Iran, Russia, Syria: unbalanced (1 of 3 hostile)", Assert.Single(balance.Unbalanced).ToString());
        Assert.False(balance.IsBalanced);
        Assert.Single(balance.Frustrated);
        Assert.Equal(4, balance.FirstFaction.Union(balance.SecondFaction).Count);
        Assert.False(balance.FirstFaction.Contains(graph.FindEntity("legion")!) == balance.FirstFaction.Contains(graph.Syria));
        Assert.Equal((1, 1, 0.5), (balance.TriadsWith(1), balance.TriadsWith(2), balance.TriadBalance));
        var both = Build(("allied-with", "russia", "syria"), ("attacks", "syria", "russia")).StructuralBalance(options with { Alliances = [WorldGraph.Model.Relations[2]] });
        Assert.Single(both.Ambivalent);
    }

    private static (string, string, string)[] Listed(WorldGraph graph, PathDirection direction, double confidence)
    {
        var topology = graph.Topology(new TopologyOptions { Direction = direction, EdgeFilter = edge => edge.Confidence >= confidence });
        var entities = topology.Entities.ToArray();
        var relations = graph.AllEdges.Select(static edge => edge.Relation.Id).ToArray();
        return [.. entities.SelectMany((entity, node) => Enumerable.Range(topology.Arrays.Offsets[node], topology.Arrays.Degree(node))
            .Select(arc => (entity.Id, entities[topology.Arrays.Targets[arc]].Id, relations[topology.Arrays.EdgeRow(arc)])))];
    }

    private static WorldGraph Build(params (string Relation, string Subject, string Object)[] facts)
    {
        var builder = GraphBuilder.For<WorldGraph>();
        builder.Add(Article);
        builder.Add(new EntityRecord("legion", "ArmedGroup", "Legion"));
        var words = Article.Text.Split(' ');
        for (var i = 0; i < facts.Length; i++)
        {
            var (relation, subject, target) = facts[i];
            string?[] participants = relation == "attacks" ? [subject, target, null] : [subject, target];
            builder.Add(new Claim(relation, [.. participants], Sample.Quote(Article, words[i])));
        }

        return builder.Build();
    }
}
