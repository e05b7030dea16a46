using KnowledgeGraph.Tests.Tour;
using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Graphs;

/// <summary>Numbers that mean nothing are refused where they are given, and the edges of what is allowed are taken.</summary>
public sealed class ArgumentTests
{
    private static readonly WorldGraph Graph = TourWorld.Graph;

    private static readonly Dictionary<string, Action<double>> Numbers = new()
    {
        ["WithConfidence"] = static number => Graph.WithConfidence(number),
        ["MinConfidence"] = static number => _ = new GraphView { MinConfidence = number },
        ["Damping"] = static number => _ = new PageRankOptions { Damping = number },
        ["Tolerance"] = static number => _ = new PageRankOptions { Tolerance = number },
        ["Communities"] = static number => Graph.Topology().Communities(number),
        ["ModularityOf"] = static number => Graph.Topology().ModularityOf(Graph.Topology().Components(), number),
        ["Recency"] = static number => EdgeWeight.Recency(new DateOnly(2016, 10, 24), number),
    };

    private static readonly Dictionary<string, Action<int>> Counts = new()
    {
        ["MaxIterations"] = static count => _ = new PageRankOptions { MaxIterations = count },
        ["Threads"] = static count => _ = new TopologyOptions { Threads = count },
        ["MaxSteps"] = static count => _ = new PathOptions { MaxSteps = count },
        ["MaxTriads"] = static count => _ = new StructuralBalanceOptions { MaxTriads = count },
        ["Core"] = static count => Graph.Topology().Core(count),
        ["Cliques"] = static count => Graph.Topology().Cliques(count),
        ["Cliques, limit"] = static count => Graph.Topology().Cliques(3, count),
        ["Betweenness"] = static count => Graph.Topology().Betweenness(count, 1),
        ["BreadthFirst"] = static count => Graph.Topology().BreadthFirst([Graph.Iran], count, default),
        ["Top"] = static count => Graph.Topology().PageRank().Top(count),
        ["Top of a type"] = static count => Graph.Topology().PageRank().Top<Country>(count),
        ["FindPaths"] = static count => Graph.FindPaths(Graph.Iran, Graph.Aleppo, count),
        ["PathsTo"] = static count => Graph.Iran.Supports.PathsTo(Graph.Hezbollah, count),
        ["FindSimplePaths"] = static count => Graph.FindSimplePaths(Graph.Iran, Graph.Aleppo, count),
        ["FindSimplePaths, limit"] = static count => Graph.FindSimplePaths(Graph.Iran, Graph.Aleppo, 3, count),
        ["Reach from"] = static count => Graph.Iran.Supports.Reach(count, 9),
        ["Reach to"] = static count => Graph.Iran.Supports.Reach(1, count),
        ["Suggest"] = static count => Graph.Suggest("hezbollah", count),
        ["InYear"] = static year => Period.InYear(year),
        ["InMonth"] = static month => Period.InMonth(2016, month),
        ["EntityAt"] = static index => Graph.EntityAt(index),
        ["Edges by place"] = static index => _ = Graph.Supports[index],
        ["Entities by place"] = static index => _ = Graph.Countries[index],
        ["Participants"] = static index => Graph.Attacks.Participants<Entity>(index),
        ["Shortened"] = static length => Graph.Supports[0].Evidence[0].Shortened(length),
        ["Shortened around"] = static length => Graph.Supports[0].Evidence[0].Shortened(length, new TextSpan(0, 1)),
        ["Within"] = static hops => new Neighbourhood(Graph).Within<Supports>(0, hops),
        ["Modalities"] = static set => Graph.WithModality((ModalitySet)set),
        ["Rules"] = static set => Graph.WithInferred((InferenceRules)set),
        ["Direction of paths"] = static value => _ = new PathOptions { Direction = (PathDirection)value },
        ["Direction of topologies"] = static value => _ = new TopologyOptions { Direction = (PathDirection)value },
    };

    public static TheoryData<string, double> Nonsense
    {
        get
        {
            var data = new TheoryData<string, double>();
            foreach (var name in Numbers.Keys)
            {
                data.Add(name, double.NaN);
                data.Add(name, -0.0001);
                data.Add(name, double.NegativeInfinity);
                if (name != "Tolerance") data.Add(name, double.PositiveInfinity);
            }

            foreach (var name in new[] { "WithConfidence", "MinConfidence", "Damping" }) data.Add(name, 1.0001);
            foreach (var name in new[] { "Communities", "ModularityOf", "Recency" }) data.Add(name, 0);
            return data;
        }
    }

    public static TheoryData<string, int> NonsenseCounts
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var name in Counts.Keys)
            {
                data.Add(name, -1);
                data.Add(name, int.MinValue);
            }

            foreach (var name in new[] { "MaxIterations", "MaxSteps", "Cliques", "Betweenness", "FindSimplePaths", "Reach from", "Reach to", "Suggest", "InYear", "InMonth", "Shortened", "Within" }) data.Add(name, 0);
            foreach (var name in new[] { "EntityAt", "Edges by place", "Entities by place", "InYear", "InMonth", "Modalities", "Rules", "Direction of paths", "Direction of topologies" }) data.Add(name, 1 << 20);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Nonsense))]
    public void A_number_that_means_nothing_is_refused(string name, double number) => Assert.Throws<ArgumentOutOfRangeException>(() => Numbers[name](number));

    [Theory]
    [MemberData(nameof(NonsenseCounts))]
    public void A_count_that_means_nothing_is_refused(string name, int count) => Assert.Throws<ArgumentOutOfRangeException>(() => Counts[name](count));

    [Fact]
    public void The_edges_of_what_is_allowed_are_taken()
    {
        foreach (var number in new[] { 0, 1.0 })
        {
            Numbers["WithConfidence"](number);
            Numbers["Tolerance"](number);
        }

        Numbers["Damping"](0);
        Numbers["Communities"](double.Epsilon);
        foreach (var name in new[] { "Threads", "MaxTriads", "Core", "Cliques, limit", "BreadthFirst", "Top", "FindPaths", "FindSimplePaths, limit", "EntityAt", "Participants", "Modalities", "Rules" }) Counts[name](0);
        foreach (var name in new[] { "MaxIterations", "MaxSteps", "Cliques", "Betweenness", "FindSimplePaths", "Reach from", "Suggest", "InYear", "InMonth" }) Counts[name](1);
    }

    [Fact]
    public void Periods_end_after_they_start() =>
        Assert.Throws<ArgumentException>(() => Graph.Between(new DateOnly(2016, 10, 24), new DateOnly(2016, 10, 23)));

    [Fact]
    public void Lengths_of_edges_are_numbers_from_0_up()
    {
        foreach (var length in new[] { double.NaN, -1 })
        {
            var options = new PathOptions { Weight = EdgeWeight.Of("own", _ => length) };
            Assert.Throws<InvalidOperationException>(() => Graph.FindPath(Graph.Iran, Graph.Aleppo, options));
            Assert.Throws<InvalidOperationException>(() => Graph.Topology(new TopologyOptions { Weight = options.Weight }));
        }
    }

    [Fact]
    public void Nothing_is_compared_with_no_number() =>
        Assert.Throws<ArgumentException>(() => (from s in Graph.Supports.AsPattern() where s.Confidence >= double.NaN select s).Count());

    [Fact]
    public void Defaults_of_structs_are_empty_and_no_edge_of_a_graph()
    {
        Assert.Equal("", default(Edge).ToString());
        Assert.Equal("{}", default(Relations<Supports>).ToString());
        Assert.Equal("{}", default(Entities<Actor>).ToString());
        Assert.Throws<ArgumentException>(() => Graph.Why(default(Edge)));
    }
}
