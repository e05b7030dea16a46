using System.Xml.Serialization;
using KnowledgeGraph.Interop;
using KnowledgeGraph.Tests.Algorithms;
using KnowledgeGraph.Tests.Laws;
using KnowledgeGraph.Tests.World;
using QuikGraph;

namespace KnowledgeGraph.Integrations.Tests;

/// <summary>The views against lists of the graph's edges, and through QuikGraph's interfaces as its algorithms use them.</summary>
public sealed class QuikGraphViewTests
{
    [Fact]
    public void A_directed_view_keeps_quikgraphs_contract() => Judge.Holds(
        Reading.Consistent,
        200,
        static readings => (IBidirectionalGraph<Entity, EntityEdge>)Reading.Build(readings).AsQuikGraph(),
        static (readings, view) =>
        {
            var graph = Reading.Build(readings);
            var arcs = graph.AllEdges.Where(static edge => edge.Subject is not null && edge.Object is not null)
                .SelectMany(static edge => edge.Relation.IsSymmetric && edge.Subject != edge.Object ? new[] { Arc(edge, false), Arc(edge, true) } : [Arc(edge, false)]).ToArray();
            Assert.Equal(graph.AllEntities.Select(static e => e.Id), view.Vertices.Select(static e => e.Id));
            Assert.Equal(arcs.Order(), view.Edges.Select(Arc).Order());
            Assert.Equal((graph.AllEntities.Count, arcs.Length, arcs.Length == 0), (view.VertexCount, view.EdgeCount, view.IsEdgesEmpty));
            foreach (var vertex in view.Vertices) AssertVertex(view, vertex, arcs);
        },
        static readings => Reading.Build(readings).AsQuikGraph(WorldGraph.Model.Relations[0]),
        static readings => Reading.Build(readings).Denied().AsQuikGraph());

    [Fact]
    public void An_undirected_view_has_every_edge_once() => Judge.Holds(
        Reading.Consistent,
        200,
        static readings => (IUndirectedGraph<Entity, EntityEdge>)Reading.Build(readings).AsUndirectedQuikGraph(),
        static (readings, view) =>
        {
            var edges = Reading.Build(readings).AllEdges.Where(static edge => edge.Subject is not null && edge.Object is not null).ToArray();
            Assert.Equal(edges.Length, view.EdgeCount);
            Assert.Equal(edges.Select(static edge => Arc(edge, false)).Order(), view.Edges.Select(Arc).Order());
            Assert.Equal(2 * edges.Length, view.Vertices.Sum(view.AdjacentDegree));
            foreach (var vertex in view.Vertices)
            {
                var adjacent = view.AdjacentEdges(vertex).ToArray();
                Assert.Equal(edges.Count(edge => edge.Subject == vertex || edge.Object == vertex), adjacent.Length);
                Assert.Equal(adjacent.Length == 0, view.IsAdjacentEdgesEmpty(vertex));
                Assert.All(adjacent, (edge, index) =>
                {
                    Assert.True(edge.Source == vertex || edge.Target == vertex);
                    Assert.True(view.ContainsEdge(edge) && view.ContainsEdge(edge.Target, edge.Source) && view.TryGetEdge(edge.Source, edge.Target, out _));
                    Assert.Equal(edge, view.AdjacentEdge(vertex, index));
                });
                Assert.Throws<ArgumentOutOfRangeException>(() => view.AdjacentEdge(vertex, adjacent.Length));
            }
        },
        static readings => Reading.Build(readings).AsUndirectedQuikGraph(WorldGraph.Model.Relations[1]),
        static readings => Reading.Build(readings).Planned().AsUndirectedQuikGraph());

    [Fact]
    public void A_typed_slice_has_its_edges_and_what_they_join() => Judge.Holds(
        Reading.Consistent,
        200,
        static readings => Reading.Build(readings) is var graph ? graph.Supports.Where(static support => support.Supporter is Country).AsQuikGraph() : null!,
        static (readings, view) =>
        {
            var supports = Reading.Build(readings).Supports.Where(static support => support.Supporter is Country);
            Assert.Equal(supports.Select(static support => Arc(support.Edge, false)).Order(), view.Edges.Select(Arc).Order());
            Assert.Equal(supports.SelectMany(static support => new Entity[] { support.Supporter, support.Supported }).Select(static e => e.Id).Distinct().Order(), view.Vertices.Select(static e => e.Id).Order());
            Assert.All(view.Edges, static edge => Assert.Equal(edge.Target, edge.Relation.Supported));
        },
        static readings => Reading.Build(readings).Supports.AsQuikGraph(),
        static readings => Reading.Build(readings) is var graph ? graph.Supports.Where(static support => support.Supported is Country).AsQuikGraph() : null!);

    [Fact]
    public void Missing_vertices_are_reported_as_quikgraph_does()
    {
        var view = Sample().Supports.AsQuikGraph();
        var missing = Sample().Aleppo;
        Assert.False(view.ContainsVertex(missing));
        Assert.Throws<VertexNotFoundException>(() => view.OutEdges(missing));
        Assert.Throws<VertexNotFoundException>(() => view.InEdges(missing));
        Assert.Throws<VertexNotFoundException>(() => view.OutDegree(missing));
        Assert.Throws<VertexNotFoundException>(() => view.Degree(missing));
        Assert.Throws<VertexNotFoundException>(() => view.IsInEdgesEmpty(missing));
        Assert.Throws<VertexNotFoundException>(() => view.OutEdge(missing, 0));
        Assert.False(view.TryGetOutEdges(missing, out _));
        Assert.False(view.TryGetInEdges(missing, out _));
        Assert.False(view.TryGetEdge(missing, missing, out _));
        Assert.False(view.TryGetEdges(missing, missing, out _));
        Assert.True(view.TryGetEdges(Sample().Russia, missing, out var none));
        Assert.Empty(none);
        Assert.Throws<ArgumentNullException>(() => view.OutDegree(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => view.OutEdge(Sample().Russia, 5));
        Assert.Throws<VertexNotFoundException>(() => Sample().Supports.AsUndirectedQuikGraph().AdjacentEdges(missing));
        Assert.True(Sample().Supports.Where(static _ => false).AsQuikGraph().IsVerticesEmpty);
    }

    [Fact]
    public void Parallel_edges_stay_apart()
    {
        var view = Sample().Attacks.AsQuikGraph();
        Assert.True(view.AllowParallelEdges);
        Assert.True(view.TryGetEdges(Sample().Hezbollah, Sample().Aleppo, out var edges));
        Assert.Equal(["2015", "2016"], edges.Select(static edge => edge.Period));
        Assert.Equal(2, edges.Distinct().Count());
        Assert.Equal(2, edges.Select(static edge => QuikGraphViews.EdgeName(edge)).Distinct().Count());
        Assert.Equal("attacks:hezbollah:aleppo:2015", QuikGraphViews.EdgeName(edges.First()));
        Assert.Equal("aleppo", QuikGraphViews.VertexName(Sample().Aleppo));
    }

    [Fact]
    public void A_copy_has_what_its_view_has_and_can_be_changed() => Judge.Holds(
        Reading.Consistent,
        100,
        static readings => Reading.Build(readings).ToQuikGraph(),
        static (readings, copy) =>
        {
            var graph = Reading.Build(readings);
            var view = graph.AsQuikGraph();
            Assert.Equal(view.Vertices.Select(static e => e.Id), copy.Vertices.Select(static e => e.Id));
            Assert.Equal(view.Edges.Select(Arc), copy.Edges.Select(Arc));
            Assert.True(copy.AllowParallelEdges);
            Assert.Equal(graph.Supports.AsQuikGraph().Edges.Select(Arc), graph.Supports.ToQuikGraph().Edges.Select(Arc));
            Assert.Equal(graph.AsUndirectedQuikGraph().Edges.Select(Arc), graph.AsUndirectedQuikGraph().ToQuikGraph().Edges.Select(Arc));
            if (copy.IsEdgesEmpty) return;
            var count = view.EdgeCount;
            Assert.True(copy.RemoveEdge(copy.Edges.First()));
            Assert.Equal((count - 1, count), (copy.EdgeCount, graph.AsQuikGraph().EdgeCount));
        },
        static readings => Reading.Build(readings).ToQuikGraph(WorldGraph.Model.Relations[0]),
        static readings => Reading.Build(readings).Denied().ToQuikGraph());

    [Fact]
    public void Merged_edges_are_one_a_pair_and_weigh_their_claims() => Judge.Holds(
        Reading.Consistent,
        100,
        static readings => Reading.Build(readings).AsQuikGraph().MergeParallelEdges(),
        static (readings, merged) =>
        {
            var view = Reading.Build(readings).AsQuikGraph();
            Assert.Equal((view.VertexCount, false), (merged.VertexCount, merged.AllowParallelEdges));
            var expected = view.Edges.GroupBy(static edge => (edge.Source.Id, edge.Target.Id))
                .Select(static pair => (pair.Key, pair.Sum(static edge => edge.ClaimCount), pair.Max(static edge => edge.Confidence), string.Join(", ", pair.Select(static edge => edge.Edge))));
            Assert.Equal(expected.Order(), merged.Edges.Select(static edge => ((edge.Source.Id, edge.Target.Id), edge.Weight, edge.Confidence, string.Join(", ", edge.Edges))).Order());
        },
        static readings => Reading.Build(readings).AsQuikGraph(WorldGraph.Model.Relations[0]).MergeParallelEdges(),
        static readings => Reading.Build(readings).Planned().AsQuikGraph().MergeParallelEdges());

    [Fact]
    public void Undirected_edges_are_merged_whichever_way_they_lead() => Judge.Holds(
        Reading.Consistent,
        100,
        static readings => Reading.Build(readings).AsUndirectedQuikGraph().MergeParallelEdges(),
        static (readings, merged) =>
        {
            var edges = Reading.Build(readings).AsUndirectedQuikGraph().Edges.ToArray();
            string[] expected = [.. edges.Select(static edge => Ends(edge.Source, edge.Target)).Distinct().Order()];
            Assert.Equal(expected, merged.Edges.Select(static edge => Ends(edge.Source, edge.Target)).Order());
            Assert.Equal(edges.Sum(static edge => edge.ClaimCount), merged.Edges.Sum(static edge => edge.Weight));
            Assert.All(merged.Edges, static edge => Assert.All(edge.Edges, part => Assert.Equal(Ends(edge.Source, edge.Target), Ends(part.Subject!, part.Object!))));
        },
        static readings => Reading.Build(readings).AsUndirectedQuikGraph(WorldGraph.Model.Relations[0]).MergeParallelEdges(),
        static readings => Reading.Build(readings).Denied().AsUndirectedQuikGraph().MergeParallelEdges());

    [Fact]
    public void A_merged_edge_names_what_it_stands_for()
    {
        var merged = Assert.Single(Sample().Attacks.AsQuikGraph().MergeParallelEdges().Edges);
        Assert.Equal(("hezbollah", "aleppo", 2, 1.0, "attacks"), (merged.Source.Id, merged.Target.Id, merged.Weight, merged.Confidence, merged.Relations));
        Assert.Equal("Hezbollah attacks Aleppo (2015); Hezbollah attacks Aleppo (2016)", merged.ToString());
        Assert.Equal(["confidence", "relations", "weight"], Names(typeof(MergedEdge)));
    }

    [Fact]
    public void A_shortest_path_over_the_interfaces_is_that_of_the_topology() => Judge.Holds(
        Reading.Consistent,
        150,
        static readings => Reading.Build(readings) is var graph ? Distances(graph.AsQuikGraph(), graph.Russia, EdgeWeight.Confidence.Lengths) : null!,
        static (readings, found) =>
        {
            var graph = Reading.Build(readings);
            var expected = graph.Topology(new TopologyOptions { Weight = EdgeWeight.Confidence, KeepsIsolated = true }).ShortestPathsFrom(graph.Russia);
            Assert.Equal(graph.AllEntities.Count(entity => expected.LengthTo(entity) is not null), found.Count);
            Assert.All(found, pair => Assert.Equal(expected.LengthTo(pair.Key)!.Value, pair.Value, 9));
        },
        static readings => Reading.Build(readings) is var graph ? Distances(graph.AsQuikGraph(), graph.Russia, EdgeWeight.Hops.Lengths) : null!,
        static readings => Reading.Build(readings) is var graph ? Distances(graph.AsQuikGraph(), graph.Iran, EdgeWeight.Confidence.Lengths) : null!);

    [Fact]
    public void What_graphml_writes_is_declared_on_the_edges_themselves()
    {
        string[] names = ["claims", "confidence", "label", "period"];
        Assert.Equal(names.Append("relation").Order(StringComparer.Ordinal), Names(typeof(EntityEdge)));
        Assert.Equal(names, Names(typeof(RelationEdge<Supports>)));
        var edge = Sample().Supports.AsQuikGraph().Edges.First();
        Assert.Equal(("supports", 1.0, 1, "Russia supports Hezbollah"), (edge.Label, edge.Confidence, edge.ClaimCount, edge.ToString()));
        Assert.Throws<ArgumentException>(() => new RelationEdge<Supports>(Sample().Attacks[0].Edge));
        Assert.Equal(1, EdgeWeight.ClaimCount.Strengths(edge));
    }

    // As QuikGraph.Serialization looks for them: all properties of the type, then all of its base type, so that what is inherited would come twice.
    private static IEnumerable<string> Names(Type? type) => type is null || type == typeof(object) ? [] : type.GetProperties()
        .Select(static property => property.GetCustomAttributes(typeof(XmlAttributeAttribute), inherit: false).Cast<XmlAttributeAttribute>().FirstOrDefault()?.AttributeName)
        .OfType<string>().Concat(Names(type.BaseType)).Order(StringComparer.Ordinal);

    private static void AssertVertex(IBidirectionalGraph<Entity, EntityEdge> view, Entity vertex, (string From, string To, string Edge)[] arcs)
    {
        Assert.True(view.ContainsVertex(vertex));
        var (leaving, arriving) = (view.OutEdges(vertex).ToArray(), view.InEdges(vertex).ToArray());
        Assert.Equal(arcs.Where(arc => arc.From == vertex.Id).Order(), leaving.Select(Arc).Order());
        Assert.Equal(arcs.Where(arc => arc.To == vertex.Id).Order(), arriving.Select(Arc).Order());
        Assert.Equal((leaving.Length, arriving.Length, leaving.Length + arriving.Length), (view.OutDegree(vertex), view.InDegree(vertex), view.Degree(vertex)));
        Assert.Equal((leaving.Length == 0, arriving.Length == 0), (view.IsOutEdgesEmpty(vertex), view.IsInEdgesEmpty(vertex)));
        Assert.All(leaving, (edge, index) =>
        {
            Assert.Equal(edge, view.OutEdge(vertex, index));
            Assert.True(view.ContainsEdge(edge) && view.ContainsEdge(edge.Source, edge.Target));
            Assert.Contains(edge, view.InEdges(edge.Target));
            Assert.True(view.TryGetEdges(edge.Source, edge.Target, out var parallel) && parallel.Contains(edge));
        });
        Assert.All(arriving, (edge, index) => Assert.Equal(edge, view.InEdge(vertex, index)));
    }

    private static string Ends(Entity one, Entity other) => string.Join(' ', new[] { one.Id, other.Id }.Order(StringComparer.Ordinal));

    private static (string, string, string) Arc(EntityEdge edge) => (edge.Source.Id, edge.Target.Id, $"{edge.Relation} {edge.Period}");

    private static (string, string, string) Arc(RelationEdge<Supports> edge) => (edge.Source.Id, edge.Target.Id, $"supports {edge.Period}");

    private static (string, string, string) Arc(Edge edge, bool isTurned)
    {
        var name = $"{edge.Relation.Id} {edge.Period}";
        return isTurned ? (edge.Object!.Id, edge.Subject!.Id, name) : (edge.Subject!.Id, edge.Object!.Id, name);
    }

    // As a library's algorithm would: it knows the interfaces only.
    private static Dictionary<TVertex, double> Distances<TVertex, TEdge>(IVertexListGraph<TVertex, TEdge> graph, TVertex source, Func<TEdge, double> length)
        where TVertex : notnull
        where TEdge : IEdge<TVertex>
    {
        var (found, open) = (new Dictionary<TVertex, double>(), new PriorityQueue<TVertex, double>());
        open.Enqueue(source, 0);
        while (open.TryDequeue(out var vertex, out var distance))
        {
            if (double.IsPositiveInfinity(distance) || !found.TryAdd(vertex, distance)) continue;
            foreach (var edge in graph.OutEdges(vertex)) open.Enqueue(edge.Target, distance + length(edge));
        }

        return found;
    }

    private static WorldGraph Sample()
    {
        var article = new Article("a", "one two three four");
        var builder = GraphBuilder.For<WorldGraph>();
        builder.Add(article);
        builder.Add(new Claim("supports", ["russia", "hezbollah"], new Evidence("a", 0, 0, 3, "one")));
        builder.Add(new Claim("attacks", ["hezbollah", "aleppo", null], new Evidence("a", 0, 4, 7, "two")) { Period = Period.InYear(2015) });
        builder.Add(new Claim("attacks", ["hezbollah", "aleppo", null], new Evidence("a", 0, 8, 13, "three")) { Period = Period.InYear(2016) });
        builder.Add(new Claim("attacks", [null, "aleppo", null], new Evidence("a", 0, 14, 18, "four")));
        return builder.Build();
    }
}
