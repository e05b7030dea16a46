using KnowledgeGraph.Tests.Algorithms;
using KnowledgeGraph.Tests.Laws;
using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Paths;

/// <summary>Paths against all paths, listed by trying every edge at every step.</summary>
public sealed class PathLawTests
{
    private static readonly Func<Edge, bool> Sure = static edge => edge.Confidence >= 0.3;
    private static readonly Func<Entity, bool> NoPlaces = static entity => entity.Type.Name != "Place";

    [Fact]
    public void All_simple_paths_are_found_those_of_fewer_steps_first() => Judge.Holds(
        Reading.Consistent,
        300,
        static readings => Simple(readings, new()),
        static (readings, found) =>
        {
            var expected = AllPaths(Reading.Build(readings), "russia", "hezbollah", new(), 4);
            Assert.Equal(expected.Select(Describe).Order(StringComparer.Ordinal), found.Select(Describe).Order(StringComparer.Ordinal));
            Assert.Equal(found.Select(static path => path.Count).Order(), found.Select(static path => path.Count));
            Assert.True(found.IsComplete);
        },
        static readings => Simple(readings, new() { Direction = PathDirection.EitherWay }),
        static readings => Simple(readings, new() { MaxSteps = 1 }),
        static readings => Reading.Build(readings) is var graph ? graph.FindSimplePaths(graph.Russia, graph.Hezbollah, 4, limit: 1) : null!);

    [Fact]
    public void Filters_and_directions_are_kept() => Judge.Holds(
        Reading.Consistent,
        300,
        static readings => Simple(readings, new() { EdgeFilter = Sure, Through = NoPlaces, Direction = PathDirection.EitherWay }),
        static (readings, found) =>
        {
            var options = new PathOptions { EdgeFilter = Sure, Through = NoPlaces, Direction = PathDirection.EitherWay };
            Assert.Equal(
                AllPaths(Reading.Build(readings), "russia", "hezbollah", options, 4).Select(Describe).Order(StringComparer.Ordinal),
                found.Select(Describe).Order(StringComparer.Ordinal));
        },
        static readings => Simple(readings, new() { EdgeFilter = Sure, Direction = PathDirection.EitherWay }),
        static readings => Simple(readings, new() { Through = NoPlaces, Direction = PathDirection.EitherWay }),
        static readings => Simple(readings, new() { EdgeFilter = Sure, Through = NoPlaces }));

    [Fact]
    public void The_k_shortest_paths_are_the_first_of_all() => Judge.Holds(
        Reading.Consistent,
        300,
        static readings => Shortest(readings, 5, new() { Weight = EdgeWeight.Confidence, Direction = PathDirection.EitherWay, MaxSteps = 3 }),
        static (readings, found) =>
        {
            var options = new PathOptions { Weight = EdgeWeight.Confidence, Direction = PathDirection.EitherWay };
            var all = AllPaths(Reading.Build(readings), "russia", "hezbollah", options, 3);
            var expected = all.Select(static path => (Length: path.Sum(EdgeWeight.Confidence.LengthOf), path.Count)).Where(static path => double.IsFinite(path.Length)).ToArray();
            Array.Sort(expected, static (one, other) => Math.Abs(one.Length - other.Length) > 1e-9 ? one.Length.CompareTo(other.Length) : one.Count.CompareTo(other.Count));
            Assert.Equal(Math.Min(5, expected.Length), found.Count);
            Assert.Equal(expected.Length <= 5, found.IsComplete);
            for (var i = 0; i < found.Count; i++)
            {
                Assert.Equal(expected[i].Length, found[i].Length, 9);
                Assert.Equal(Math.Exp(-found[i].Length), found[i].Confidence, 9);
                Assert.Contains(Describe(found[i]), all.Select(Describe));
            }

            Assert.Equal(found.Count, found.Select(Describe).Distinct().Count());
        },
        static readings => Shortest(readings, 5, new() { Direction = PathDirection.EitherWay, MaxSteps = 3 }),
        static readings => Shortest(readings, 5, new() { Weight = EdgeWeight.Confidence, MaxSteps = 3 }),
        static readings => Shortest(readings, 5, new() { Weight = EdgeWeight.Confidence, Direction = PathDirection.EitherWay, MaxSteps = 2 }),
        static readings => Shortest(readings, 4, new() { Weight = EdgeWeight.Confidence, Direction = PathDirection.EitherWay, MaxSteps = 3 }));

    [Fact]
    public void A_bound_on_steps_may_make_a_longer_way_the_shortest() => Judge.Holds(
        Reading.Consistent,
        500,
        static readings => Bounded(readings, 2),
        static (readings, found) =>
        {
            var all = AllPaths(Reading.Build(readings), "russia", "hezbollah", new() { Direction = PathDirection.EitherWay }, 2);
            var least = all.Select(static path => path.Sum(EdgeWeight.Confidence.LengthOf)).Where(double.IsFinite).DefaultIfEmpty(-1).Min();
            Assert.Equal(least, found?.Length ?? -1, 9);
        },
        static readings => Bounded(readings, 3),
        static readings => Bounded(readings, 1));

    [Fact]
    public void Typed_paths_start_with_one_of_the_given_edges() => Judge.Holds(
        Reading.Consistent,
        300,
        static readings => Reading.Build(readings) is var graph ? graph.Countries.Supports.SimplePathsTo(graph.Hezbollah, 2) : null!,
        static (readings, found) =>
        {
            var graph = Reading.Build(readings);
            var options = new PathOptions { Relations = [Supports.RelationType(graph)] };
            var expected = graph.Countries.SelectMany(country => AllPaths(graph, country.Id, "hezbollah", options, 2));
            Assert.Equal(expected.Select(Describe).Order(StringComparer.Ordinal), found.Select(static path => Describe(path.Untyped)).Order(StringComparer.Ordinal));
        },
        static readings => Reading.Build(readings) is var graph ? graph.Actors.Supports.SimplePathsTo(graph.Hezbollah, 2) : null!,
        static readings => Reading.Build(readings) is var graph ? graph.Countries.Supports.SimplePathsTo(graph.Hezbollah, 1) : null!,
        static readings => Reading.Build(readings) is var graph ? graph.Countries.Supports.PathsTo(graph.Hezbollah, 1) : null!);

    [Fact]
    public void Typed_shortest_paths_are_the_first_of_all() => Judge.Holds(
        Reading.Consistent,
        300,
        static readings => Reading.Build(readings) is var graph ? graph.Actors.SupportedBy.PathsTo(graph.Iran, 3) : null!,
        static (readings, found) =>
        {
            var graph = Reading.Build(readings);
            var options = new PathOptions { Relations = [Supports.RelationType(graph)], Direction = PathDirection.Backward };
            var expected = graph.Actors.SelectMany(actor => AllPaths(graph, actor.Id, "iran", options, 9)).Select(static path => path.Count).Order().Take(3);
            Assert.Equal(expected, found.Select(static path => path.Count));
            Assert.Equal(found.FirstOrDefault()?.Count, graph.Actors.SupportedBy.PathTo(graph.Iran, new PathOptions())?.Count);
        },
        static readings => Reading.Build(readings) is var graph ? graph.Actors.Supports.PathsTo(graph.Iran, 3) : null!,
        static readings => Reading.Build(readings) is var graph ? graph.Actors.SupportedBy.PathsTo(graph.Iran, 2) : null!);

    [Fact]
    public void What_is_reached_lies_at_the_end_of_a_walk() => Judge.Holds(
        Reading.Consistent,
        500,
        static readings => Reached(readings, 2, 3),
        static (readings, found) =>
        {
            var graph = Reading.Build(readings);
            var (layer, expected) = (new HashSet<string> { "russia" }, new HashSet<string>());
            for (var steps = 1; steps <= 3; steps++)
            {
                layer = [.. graph.EdgesOf(Supports.RelationType(graph)).Where(edge => layer.Contains(edge.Subject!.Id)).Select(static edge => edge.Object!.Id)];
                if (steps >= 2) expected.UnionWith(layer);
            }

            Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        },
        static readings => Reached(readings, 1, 3),
        static readings => Reached(readings, 2, 2),
        static readings => Reached(readings, 3, 4));

    private static PathList<GraphPath> Simple(Reading[] readings, PathOptions options) =>
        Reading.Build(readings) is var graph ? graph.FindSimplePaths(graph.Russia, graph.Hezbollah, 4, int.MaxValue, options) : null!;

    private static PathList<GraphPath> Shortest(Reading[] readings, int count, PathOptions options) =>
        Reading.Build(readings) is var graph ? graph.FindPaths(graph.Russia, graph.Hezbollah, count, options) : null!;

    private static GraphPath? Bounded(Reading[] readings, int maxSteps) => Reading.Build(readings) is var graph
        ? graph.FindPath(graph.Russia, graph.Hezbollah, new PathOptions { Weight = EdgeWeight.Confidence, Direction = PathDirection.EitherWay, MaxSteps = maxSteps })
        : null;

    private static string[] Reached(Reading[] readings, int least, int most) => [.. Reading.Build(readings).Russia.Supports.Reach(least, most).Select(static entity => entity.Id)];

    private static string Describe(GraphPath path) => string.Join(" | ", path.Stations.Select(static station => station.Id)) + ": " + string.Join(" | ", path.Select(Describe));

    private static string Describe(Edge edge) => edge.Relation.IsSymmetric
        ? $"{edge.Relation.Id} {string.Join(' ', new[] { edge.Subject?.Id, edge.Object?.Id }.Order(StringComparer.Ordinal))} {edge.Period}"
        : $"{edge.Relation.Id} {edge.Subject?.Id} {edge.Object?.Id} {edge.Period}";

    private static List<GraphPath> AllPaths(Graph graph, string from, string to, PathOptions options, int maxSteps)
    {
        var found = new List<GraphPath>();
        var edges = graph.AllEdges.Where(edge => edge.Subject is not null && edge.Object is not null && (options.Relations.IsEmpty || options.Relations.Contains(edge.Relation)))
            .Where(edge => options.EdgeFilter?.Invoke(edge) ?? true).ToArray();
        Extend([graph.FindEntity(from)!], []);
        return found;

        void Extend(List<Entity> stations, List<Edge> steps)
        {
            if (steps.Count == maxSteps) return;
            foreach (var (edge, next) in edges.SelectMany(edge => Walks(edge, stations[^1])))
            {
                if (next.Id == to) found.Add(new GraphPath([.. stations, next], [.. steps, edge]));
                else if (!stations.Contains(next) && (options.Through?.Invoke(next) ?? true)) Extend([.. stations, next], [.. steps, edge]);
            }
        }

        IEnumerable<(Edge, Entity)> Walks(Edge edge, Entity at)
        {
            var (forward, backward) = (edge.Relation.IsSymmetric || options.Direction != PathDirection.Backward, edge.Relation.IsSymmetric || options.Direction != PathDirection.Forward);
            if (forward && edge.Subject == at) yield return (edge, edge.Object!);
            if (backward && edge.Object == at && !(forward && edge.Subject == at)) yield return (edge, edge.Subject!);
        }
    }
}
