using KnowledgeGraph.Tests.Laws;
using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Algorithms;

/// <summary>The edges at one entity, one way at a time.</summary>
public sealed class EdgeListTests
{
    [Fact]
    public void They_are_the_edges_that_start_or_end_there() => Judge.Holds(
        Reading.Consistent,
        300,
        static readings => Listed(Reading.Build(readings), static (graph, entity, relation) => graph.EdgesFrom(entity, relation)),
        static (readings, found) =>
        {
            var graph = Reading.Build(readings);
            var expected = from entity in graph.AllEntities
                           from edge in graph.AllEdges
                           from start in edge.Relation.IsSymmetric ? new[] { edge.Subject, edge.Object } : [edge.Subject]
                           where start == entity
                           select $"{entity.Id} {edge.Relation.Id} {edge.Period}";
            Assert.Equal(expected.Order(StringComparer.Ordinal), found);
        },
        static readings => Listed(Reading.Build(readings), static (graph, entity, relation) => graph.EdgesTo(entity, relation)));

    [Fact]
    public void They_are_walked_from_the_entity_or_towards_it() => Law.Holds(Reading.Consistent, static readings =>
    {
        var graph = Reading.Build(readings);
        foreach (var entity in graph.AllEntities)
        {
            foreach (var relation in graph.Data.Model.Relations)
            {
                Assert.All(graph.EdgesFrom(entity, relation), edge => Assert.Equal(entity, edge.Subject));
                Assert.All(graph.EdgesTo(entity, relation), edge => Assert.Equal(entity, edge.Object));
            }
        }
    });

    [Fact]
    public void Enumerating_them_allocates_nothing()
    {
        var graph = Sample.Graph;
        var relation = AlliedWith.RelationType(graph);
        // Twice: the first walk makes what is made once; the second compiles what only it takes.
        for (var i = 0; i < 2; i++) _ = Count();
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Count();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        int Count()
        {
            var found = 0;
            foreach (var edge in graph.EdgesFrom(graph.Russia, relation)) found += edge.ObjectIndex;
            foreach (var edge in graph.EdgesTo(graph.Russia, relation)) found += edge.SubjectIndex;
            return found;
        }
    }

    [Fact]
    public void Foreign_relations_and_entities_are_refused()
    {
        Graph other = new GraphBuilder(new GraphModel("Other", [new("T")], [new("r", "r") { Roles = [new("a", ["T"]), new("b", ["T"])] }], [new("t", "T", "T")])).BuildGraph(out _);
        Assert.Throws<ArgumentException>(() => Sample.Graph.EdgesFrom(Sample.Graph.Russia, other.Data.Model.Relations[0]));
        Assert.Throws<ArgumentException>(() => Sample.Graph.EdgesTo(other.FindEntity("t")!, Supports.RelationType(Sample.Graph)));
        Assert.Empty(default(EdgeList));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(EdgeList)[0]);
    }

    private static string[] Listed(WorldGraph graph, Func<Graph, Entity, RelationType, EdgeList> edges) =>
    [
        .. graph.AllEntities.SelectMany(entity => graph.Data.Model.Relations.SelectMany(relation => edges(graph, entity, relation))
            .Select(edge => $"{entity.Id} {edge.Relation.Id} {edge.Period}")).Order(StringComparer.Ordinal),
    ];
}
