using System.Reflection;
using KnowledgeGraph.Tests.Tour;
using KnowledgeGraph.Tests.World;

namespace KnowledgeGraph.Tests.Graphs;

/// <summary>What things print as: what they are, in a debugger, a log or a failing test.</summary>
public sealed class TextTests
{
    private static readonly WorldGraph Graph = TourWorld.Graph;

    /// <summary>What is only a step on the way to something: symbols of patterns, enumerators, rooms to work in, and what is read member by member.</summary>
    private static readonly HashSet<string> Silent =
        ["Enumerator", "PatternNumber", "PatternPeriod", "PatternValue", "PatternValue`1", "PatternCondition", "Neighbourhood", "ClaimColumns", "GraphBuilder", "GraphBuilder`1"];

    [Fact]
    public void A_graph_tells_what_it_holds_and_its_view()
    {
        Assert.Matches("^WorldGraph: [0-9]+ entities, [0-9]+ edges, 13 claims, 2 articles$", Graph.ToString());
        Assert.EndsWith(" 13 claims, 2 articles (valid in 2016-10-24, confidence 0.5 or more)", Graph.AsOf(new DateOnly(2016, 10, 24)).WithConfidence(0.5).ToString(), StringComparison.Ordinal);
        Assert.Contains($" {Graph.EdgeCount} edges,", Graph.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(" entities, 13 claims, 2 articles", Graph.Data.ToString(), StringComparison.Ordinal);
        Assert.Matches("^WorldGraph: [0-9]+ types, [0-9]+ entities, 4 relations$", Graph.Data.Model.ToString());
        Assert.StartsWith("Graph: ", new GraphBuilder(Graph.Data.Model).BuildGraph(out _).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Sets_and_lists_tell_the_first_ten_and_how_many_more_there_are()
    {
        Assert.Equal("{Iran supports Hezbollah (2012/..), Iran supports Syria (2016)}", Ordered(Graph.Iran.Supports.ToString()));
        Assert.Equal("{Iran, Russia}", Graph.Hezbollah.SupportedBy.Supporter.ToString());
        Assert.Equal("{}", Graph.Aleppo.AttacksAsTarget.Where(static _ => false).ToString());
        Assert.Contains("\"one\" [", Graph.Iran.Supports.Single(static s => s.Supported is ArmedGroup).Claims.ToString(), StringComparison.Ordinal);
        Assert.Contains("\"one\" [", Graph.Iran.Supports.Single(static s => s.Supported is ArmedGroup).Evidence.ToString(), StringComparison.Ordinal);
        Assert.Matches(@"^\{.*, … [0-9]+ more\}$", ListText.Of(Enumerable.Range(0, 12), 12));
        Assert.Equal("{0, 1}", ListText.Of(Enumerable.Range(0, 2), 2));
        Assert.Equal("{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}", ListText.Of(Enumerable.Range(0, 10), 10));
        Assert.Equal("1 triangle", ListText.Count(1, "triangle", "triangles"));
    }

    [Fact]
    public void Algorithms_and_differences_tell_what_they_found()
    {
        var topology = Graph.Topology();
        Assert.Matches("^[0-9]+ reached: .+ [0-9]", topology.ShortestPathsFrom(Graph.Iran).ToString());
        Assert.Matches("^[0-9]+ triangles?$", topology.Triangles().ToString());
        Assert.StartsWith("{Iran, ", topology.DepthFirst(Graph.Iran).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("{", topology.Cliques(1).ToString(), StringComparison.Ordinal);
        var change = TourWorld.Build(TourWorld.October).Diff(Graph).Claims[0];
        Assert.StartsWith($"{change.Kind} {change.Item}", change.ToString(), StringComparison.Ordinal);
        var pattern = from s in Graph.Supports.AsPattern() select s.Supporter;
        Assert.Equal(pattern.Explain(), pattern.ToString());
    }

    [Fact]
    public void Every_public_class_and_struct_prints_as_what_it_is()
    {
        var nameless = typeof(Graph).Assembly.GetExportedTypes()
            .Where(static type => !type.Name.StartsWith('<') && !type.IsInterface && !type.IsEnum && !(type.IsAbstract && type.IsSealed) && !typeof(Exception).IsAssignableFrom(type) && !typeof(Delegate).IsAssignableFrom(type))
            .Where(static type => type.GetMethod("ToString", BindingFlags.Public | BindingFlags.Instance, [])!.DeclaringType is { } declaring && (declaring == typeof(object) || declaring == typeof(ValueType)))
            .Select(static type => type.Name).Where(static name => !Silent.Contains(name));
        Assert.Empty(nameless);
    }

    private static string Ordered(string list) => $"{{{string.Join(", ", list[1..^1].Split(", ").Order(StringComparer.Ordinal))}}}";
}
