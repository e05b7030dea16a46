using KnowledgeGraph.Tests.Laws;
using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Paths;

public sealed class PathTests
{
    private static readonly Article Article = new("a", "one two three four five six");

    private static readonly WorldGraph Graph = Build(
        ("supports", "iran", "hezbollah", "one"), ("supports", "hezbollah", "legion", "two"), ("supports", "legion", "iran", "three"),
        ("attacks", "legion", "aleppo", "four"), ("allied-with", "russia", "syria", "five"), ("allied-with", "syria", "iran", "six"));

    [Fact]
    public void A_path_has_typed_steps_and_reads_as_a_sentence()
    {
        Path<Supports>? path = Graph.Iran.Supports.PathTo(Graph.FindEntity("legion")!);
        Assert.NotNull(path);
        Assert.Equal("Iran supports Hezbollah [a:0-3]; Hezbollah supports Legion [a:4-7]", path.ToString());
        Assert.Equal(["Iran", "Hezbollah"], path.Select(static step => step.Supporter.Name));
        Assert.Equal(["iran", "hezbollah", "legion"], path.Stations.Select(static station => station.Id));
        Assert.Equal(("Iran", "Legion", 2), (path.Start.Name, path.End.Name, path.Count));
        Assert.Equal("Hezbollah", path[1].Supporter.Name);
    }

    [Fact]
    public void Edges_reached_backwards_go_on_backwards()
    {
        var path = Graph.ArmedGroups.SupportedBy.Where(static s => s.Supported.Id == "legion").PathTo(Graph.Iran);
        Assert.Equal("Hezbollah supports Legion [a:4-7]; Iran supports Hezbollah [a:0-3]", path?.ToString());
        Assert.Equal(["legion", "hezbollah", "iran"], path?.Stations.Select(static station => station.Id));
    }

    [Fact]
    public void A_symmetric_relation_is_walked_both_ways() =>
        Assert.Equal("Russia allied with Syria [a:19-23]; Syria allied with Iran [a:24-27]", Graph.Russia.AlliedWith.PathTo(Graph.Iran)?.ToString());

    [Fact]
    public void From_an_entity_to_itself_it_is_a_circle() => Assert.Equal(3, Graph.Iran.Supports.PathTo(Graph.Iran)?.Count);

    [Fact]
    public void Where_there_is_no_way_there_is_no_path()
    {
        Assert.Null(Graph.Iran.Supports.PathTo(Graph.Aleppo));
        Assert.Null(Graph.Russia.Supports.PathTo(Graph.Iran));
        Assert.Null(default(Relations<Supports>).PathTo(Graph.Iran));
        Assert.Null(Graph.Aleppo.AttacksAsTarget.PathTo(Graph.Iran));
        Assert.Null(Graph.FindPath(Graph.Aleppo, Graph.Iran));
    }

    [Fact]
    public void A_path_over_several_relations_names_them()
    {
        GraphPath? path = Graph.FindPath(Graph.Iran, Graph.Aleppo, Supports.RelationType(Graph), Attacks.RelationType(Graph));
        Assert.Equal("Iran supports Hezbollah [a:0-3]; Hezbollah supports Legion [a:4-7]; Legion attacks Aleppo [a:14-18]", path?.ToString());
        Assert.Null(Graph.FindPath(Graph.Iran, Graph.Aleppo, Supports.RelationType(Graph)));
        Assert.Equal("Russia", Graph.FindPath(Graph.Russia, Graph.Aleppo)?.Start.Name);
    }

    [Fact]
    public void The_direction_can_be_chosen()
    {
        Assert.Equal(2, Graph.FindPath(Graph.Iran, Graph.Aleppo, PathDirection.EitherWay)?.Count);
        Assert.Equal(
            "Legion attacks Aleppo [a:14-18]; Hezbollah supports Legion [a:4-7]",
            Graph.FindPath(Graph.Aleppo, Graph.Hezbollah, PathDirection.Backward)?.ToString());
    }

    [Fact]
    public void Foreign_relations_and_entities_are_refused()
    {
        Graph other = new GraphBuilder(new GraphModel("Other", [new("T")], [new("r", "r") { Roles = [new("a", ["T"]), new("b", ["T"])] }], [new("t", "T", "T")])).BuildGraph(out _);
        Assert.Throws<ArgumentException>(() => Graph.FindPath(Graph.Iran, Graph.Aleppo, other.Data.Model.Relations[0]));
        Assert.Throws<ArgumentException>(() => Graph.FindPath(Graph.Iran, other.FindEntity("t")!));
        Assert.Null(Graph.Iran.Supports.PathTo(other.FindEntity("t")!));
    }

    [Fact]
    public void It_has_as_few_steps_as_the_naive_answer() => Law.Holds(Reading.Consistent, static readings =>
    {
        var graph = Reading.Build(readings);
        foreach (var direction in Enum.GetValues<PathDirection>())
        {
            var distances = Distances(graph, "russia", direction);
            foreach (var to in graph.AllEntities)
            {
                var path = graph.FindPath(graph.Russia, to, direction);
                Assert.Equal(distances.TryGetValue(to.Id, out var distance) ? distance : null, path?.Count);
                if (path is not null) AssertConnected(path);
                Assert.Equal(path?.ToString(), graph.FindPath(graph.Russia, to, direction)?.ToString());
            }
        }
    });

    private static void AssertConnected(GraphPath path)
    {
        Assert.Equal(path.Count + 1, path.Stations.Count);
        for (var i = 0; i < path.Count; i++)
        {
            Entity?[] ends = [path[i].Subject, path[i].Object];
            Assert.Contains(path.Stations[i], ends);
            Assert.Contains(path.Stations[i + 1], ends);
        }
    }

    // Fewest steps to every entity by widening the circle edge by edge, without the columns.
    private static Dictionary<string, int?> Distances(Graph graph, string from, PathDirection direction)
    {
        var pairs = graph.AllEdges.Where(static edge => edge.Subject is not null && edge.Object is not null).SelectMany(edge =>
        {
            (string, string) forward = (edge.Subject!.Id, edge.Object!.Id), backward = (edge.Object!.Id, edge.Subject!.Id);
            return edge.Relation.IsSymmetric || direction == PathDirection.EitherWay ? [forward, backward]
                : direction == PathDirection.Forward ? new[] { forward } : [backward];
        }).Distinct().ToArray();
        var distances = new Dictionary<string, int?>(StringComparer.Ordinal);
        string[] circle = [from];
        for (var step = 1; circle.Length > 0; step++)
        {
            circle = [.. pairs.Where(pair => circle.Contains(pair.Item1) && !distances.ContainsKey(pair.Item2)).Select(static pair => pair.Item2).Distinct()];
            foreach (var id in circle) distances[id] = step;
        }

        return distances;
    }

    private static WorldGraph Build(params (string Relation, string Subject, string Object, string Word)[] facts)
    {
        var builder = GraphBuilder.For<WorldGraph>();
        builder.Add(Article);
        builder.Add(new EntityRecord("legion", "ArmedGroup", "Legion"));
        foreach (var fact in facts)
        {
            string?[] participants = fact.Relation == "attacks" ? [fact.Subject, fact.Object, null] : [fact.Subject, fact.Object];
            builder.Add(new Claim(fact.Relation, [.. participants], Sample.Quote(Article, fact.Word)));
        }

        return builder.Build();
    }
}
