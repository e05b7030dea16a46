using KnowledgeGraph.Tests.Laws;
using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Graphs;

/// <summary>The columns against lists that are computed anew from the claims, the slow way.</summary>
public sealed class EdgeOracleTests
{
    [Fact]
    public void Edges_and_adjacency_are_what_the_claims_say() => Law.Holds(Reading.Consistent, static readings =>
    {
        var graph = Reading.Build(readings);
        foreach (var view in new[] { graph, graph.Denied(), graph.WithModality(ModalitySet.All), graph.AsOf(new DateOnly(2016, 10, 24)), graph.AccordingTo(graph.Iran) })
        {
            var naive = view.Data.Model.Relations.SelectMany(relation => NaiveEdges(view, relation)).ToArray();
            Assert.Equal(naive.Order(StringComparer.Ordinal), view.AllEdges.Select(Describe).Order(StringComparer.Ordinal));
            Assert.Equal(naive.Length, view.EdgeCount);
            Assert.All(view.AllEdges, static edge => Assert.Equal(edge.Claims.Max(static claim => claim.Confidence), edge.Confidence));
            foreach (var entity in view.AllEntities) AssertAdjacent(view, entity);
        }
    });

    [Fact]
    public void Set_queries_are_the_union_of_single_ones() => Law.Holds(Reading.Consistent, static readings =>
    {
        var graph = Reading.Build(readings);
        var loops = from actor in graph.Actors from support in actor.Supports select support.Supported.Id;
        Assert.Equal(loops.Distinct().Order(StringComparer.Ordinal), graph.Actors.Supports.Supported.Select(static e => e.Id).Order(StringComparer.Ordinal));
        var two = from support in graph.Supports from next in support.Supported.Supports select next.Supported.Id;
        Assert.Equal(two.Distinct().Order(StringComparer.Ordinal), graph.Supports.Supported.Supports.Supported.Select(static e => e.Id).Order(StringComparer.Ordinal));
        var patrons = from actor in graph.Actors from support in actor.SupportedBy select support.Supporter.Id;
        Assert.Equal(patrons.Distinct().Order(StringComparer.Ordinal), graph.Actors.SupportedBy.Supporter.Select(static e => e.Id).Order(StringComparer.Ordinal));
        var back = from actor in graph.Actors from support in actor.SupportedBy select support.ToString();
        Assert.Equal(back.Order(StringComparer.Ordinal), graph.Actors.SupportedBy.Select(static s => s.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(graph.AlliedWith.Count * 2, graph.Actors.AlliedWith.Count);
    });

    [Fact]
    public void Sets_behave_as_sets() => Law.Holds(Reading.Consistent, static readings =>
    {
        var graph = Reading.Build(readings);
        Entities<Actor> a = graph.Supports.Supporter, b = graph.Supports.Supported;
        Assert.Equal(a.ToHashSet().Union(b).Count(), a.Union(b).Count);
        Assert.Equal(a.ToHashSet().Intersect(b).Count(), a.Intersect(b).Count);
        Assert.Equal(a.ToHashSet().Except(b).Count(), a.Except(b).Count);
        Assert.Equal(a.Union(b).Select(static e => e.Index), a.Union(b).Select(static e => e.Index).Order());
        Assert.All(a.Intersect(b), entity => Assert.True(a.Contains(entity) && b.Contains(entity)));
        Assert.Equal(graph.Actors.Count, graph.Countries.As<Actor>().Union(graph.ArmedGroups.As<Actor>()).Count);
        Assert.Equal(graph.Countries.Count, graph.Actors.OfType<Country>().Count);
    });

    private static void AssertAdjacent(Graph graph, Entity entity)
    {
        foreach (var relation in graph.Data.Model.Relations)
        {
            var table = graph.Tables[relation.Index];
            var leaving = Walk(table, table.Out(entity.Index));
            var arriving = Walk(table, table.In(entity.Index));
            var all = graph.EdgesOf(relation).ToArray();
            if (relation.IsSymmetric)
            {
                var touching = all.Where(edge => edge.Subject == entity).Concat(all.Where(edge => edge.Object == entity)).Select(Describe);
                Assert.Equal(touching.Order(StringComparer.Ordinal), leaving.Select(Unflipped).Order(StringComparer.Ordinal));
                Assert.All(leaving, edge => Assert.Equal(entity, edge.Subject));
                Assert.Equal(leaving, arriving);
            }
            else
            {
                Assert.Equal(all.Where(edge => edge.Subject == entity), leaving);
                Assert.Equal(all.Where(edge => edge.Object == entity), arriving);
                Assert.Equal(leaving.Concat(arriving), graph.EdgesOf(relation, entity));
            }
        }
    }

    private static Edge[] Walk(EdgeTable table, EdgeRange range) => [.. Enumerable.Range(0, range.Count).Select(i => new Edge(table, range[i]))];

    private static string Unflipped(Edge edge) => edge.IsFlipped ? Describe(new Edge(edge.Table, ~edge.Code)) : Describe(edge);

    private static string Describe(Edge edge) =>
        Describe(edge.Relation, edge.Subject?.Id, edge.Object?.Id, edge.Period, edge.Claims);

    private static string Describe(RelationType relation, string? subject, string? target, Period period, IEnumerable<Claim> claims) =>
        $"{relation} {subject} {target} {period.Start:O} {period.End:O}: {string.Join("; ", claims.Select(static claim => claim + claim.Rule + claim.Period).Order(StringComparer.Ordinal))}";

    // One edge a claim, then edges of the same ends joined as long as two of them share a day or both are undated.
    private static IEnumerable<string> NaiveEdges(Graph graph, RelationType relation)
    {
        var edges = graph.Data.Claims.Where(claim => claim.Relation == relation.Id && graph.View.Selects(graph.Data, claim))
            .Select(claim => (Ends: Ends(graph, relation, claim), claim.Period, Claims: new List<Claim> { claim })).ToList();
        for (var isDone = false; !isDone;)
        {
            isDone = true;
            for (var i = 0; i < edges.Count && isDone; i++)
            {
                var j = edges.FindIndex(i + 1, other => other.Ends == edges[i].Ends && (other.Period.Overlaps(edges[i].Period) || (!other.Period.IsKnown && !edges[i].Period.IsKnown)));
                if (j < 0) continue;
                edges[i] = (edges[i].Ends, edges[i].Period.Hull(edges[j].Period), [.. edges[i].Claims, .. edges[j].Claims]);
                edges.RemoveAt(j);
                isDone = false;
            }
        }

        return edges.Select(edge => Describe(relation, edge.Ends.Item1, edge.Ends.Item2, edge.Period, edge.Claims));
    }

    private static (string?, string?) Ends(Graph graph, RelationType relation, Claim claim)
    {
        var isTurned = relation.IsSymmetric && graph.FindEntity(claim.Object!)!.Index < graph.FindEntity(claim.Subject!)!.Index;
        return isTurned ? (claim.Object, claim.Subject) : (claim.Subject, claim.Object);
    }
}
