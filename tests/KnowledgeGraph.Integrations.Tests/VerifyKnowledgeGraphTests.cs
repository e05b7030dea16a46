using System.Runtime.CompilerServices;
using KnowledgeGraph.Diagrams;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Tests.World;
using KnowledgeGraph.Verify.Sample;
using VerifyTests;

namespace KnowledgeGraph.Integrations.Tests;

public sealed class VerifyKnowledgeGraphTests
{
    // Initialize may run once in a process, so it runs where users run it.
    [ModuleInitializer]
    internal static void Initialize() => VerifyKnowledgeGraph.Initialize();

    [Fact]
    public void The_plug_in_follows_verifys_convention()
    {
        Assert.True(VerifyKnowledgeGraph.Initialized);
        Assert.Throws<InvalidOperationException>(VerifyKnowledgeGraph.Initialize);
        Assert.Equal("VerifyTests.VerifyKnowledgeGraph", typeof(VerifyKnowledgeGraph).FullName);
        Assert.Single(typeof(VerifyKnowledgeGraph).GetMethods(), static method => method.Name == "Initialize");
        var project = File.ReadAllText(Path.Combine(Repository.Root, "src/Integrations/KnowledgeGraph.Verify/KnowledgeGraph.Verify.csproj"));
        Assert.Contains("<AssemblyName>Verify.KnowledgeGraph</AssemblyName>", project, StringComparison.Ordinal);
    }

    [Fact]
    public void A_graph_becomes_its_facts_and_its_picture()
    {
        var result = Convert(new VerifySettings());
        Assert.Null(result.Info);
        Assert.Equal([("txt", null), ("mmd", "graph")], result.Targets.Select(static target => (target.Extension, target.Name)));
        Assert.Null(VerifierSettings.Convert("not a graph", new VerifySettings().Context));
        Assert.Null(VerifierSettings.Convert(new[] { 1, 2 }, new VerifySettings().Context));
    }

    [Theory]
    [InlineData(true, 2016)]
    [InlineData(false, 2017)]
    public void Both_ways_write_the_same_files(bool quotes, int year)
    {
        var method = nameof(Both_ways_write_the_same_files);
        var options = new GraphSnapshotOptions { Quotes = quotes, Svg = true, Timeline = year == 2017 }.UseParameters(quotes, year);
        AssertSame(SampleGraph.Create(), options, folder => GraphSnapshot.Match(SampleGraph.Create(), options with { Directory = folder }, member: method), method, quotes, year);
    }

    [Theory]
    [InlineData("a/b", null, "2016-10-24", new[] { 1, 2 })]
    [InlineData("ü", 1.5, "0001-01-01", new int[0])]
    public void Both_ways_name_the_cases_of_a_theory_alike(string text, double? number, string date, int[] list)
    {
        var day = DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture);
        var method = nameof(Both_ways_name_the_cases_of_a_theory_alike);
        var options = new GraphSnapshotOptions().UseParameters(text, number, date, list);
        AssertSame(SampleGraph.Create(), options, folder => GraphSnapshot.Match(SampleGraph.Create(), options with { Directory = folder }, member: method), method, text, number, date, list);
        Assert.Equal(VerifyFiles.ValueOf(day), new GraphSnapshotOptions().UseParameters(day).Parameters["day=".Length..]);
    }

    public static TheoryData<string> Parts => ["entity", "edges", "typed", "entities", "rows", "path", "typedPath", "paths", "timeline", "diff", "picture"];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Both_ways_write_the_same_files_of_whatever_has_facts(string part)
    {
        var method = nameof(Both_ways_write_the_same_files_of_whatever_has_facts);
        var options = new GraphSnapshotOptions().UseParameters(part);
        var graph = KnowledgeGraph.Tests.Sample.Graph;
        var value = Part(part, graph);
        AssertSame(value, options, folder => Match(value, options with { Directory = folder }, method), method, part);
    }

    // The overload that users' code would call; the plug-in sees an object.
    private static void Match(object value, GraphSnapshotOptions options, string method)
    {
        switch (value)
        {
            case Entity entity: GraphSnapshot.Match(entity, options, member: method); break;
            case GraphDiff diff: GraphSnapshot.Match(diff, options, member: method); break;
            case DiagramModel picture: GraphSnapshot.Match(picture, options, member: method); break;
            case GraphPath path: GraphSnapshot.Match(path, options, member: method); break;
            case Relations<Supports> supports: GraphSnapshot.Match(supports, options, member: method); break;
            case Entities<Country> countries: GraphSnapshot.Match(countries, options, member: method); break;
            default: GraphSnapshot.Match(((System.Collections.IEnumerable)value).Cast<object>(), options, member: method); break;
        }
    }

    private static object Part(string part, WorldGraph graph) => part switch
    {
        "entity" => graph.FindEntity("hezbollah")!,
        "edges" => graph.AllEdges.ToList(),
        "typed" => graph.Supports,
        "entities" => graph.Countries,
        "rows" => graph.Supports.ToList().ConvertAll(static support => (support.Supporter, support, support.Edge.Period)),
        "path" => graph.FindPath(graph.FindEntity("russia")!, graph.FindEntity("hezbollah")!)!,
        "typedPath" => new[] { graph.FindPath(graph.FindEntity("russia")!, graph.FindEntity("hezbollah")!)! },
        "paths" => new[] { graph.FindPath(graph.FindEntity("russia")!, graph.FindEntity("hezbollah")!)! }.ToList(),
        "timeline" => graph.Timeline(),
        "diff" => graph.Diff(graph.Without("news")),
        _ => DiagramModel.Of(graph, new DiagramOptions()),
    };

    private static void AssertSame(object value, GraphSnapshotOptions options, Action<string> match, string method, params object?[] parameters)
    {
        var ours = Directory.CreateTempSubdirectory("kg-ours-").FullName;
        var theirs = Directory.CreateTempSubdirectory("kg-verify-").FullName;
        try
        {
            var settings = new VerifySettings();
            settings.GraphOptions(options);
            _ = Record.Exception(() => match(ours));
            VerifyFiles.Write(theirs, typeof(VerifyKnowledgeGraphTests).GetMethod(method)!, parameters, VerifierSettings.Convert(value, settings.Context)!.Value);
            var written = Directory.GetFiles(ours).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
            // A run that accepts what comes leaves the accepted name.
            Assert.Equal(Directory.GetFiles(theirs).Select(Path.GetFileName).Order(StringComparer.Ordinal), written.Select(static name => name!.Replace(".verified.", ".received.", StringComparison.Ordinal)));
            Assert.All(written, name => Assert.Equal(
                File.ReadAllBytes(Path.Combine(theirs, name!.Replace(".verified.", ".received.", StringComparison.Ordinal))), File.ReadAllBytes(Path.Combine(ours, name!))));
        }
        finally
        {
            Directory.Delete(ours, recursive: true);
            Directory.Delete(theirs, recursive: true);
        }
    }

    /// <summary>The sample's accepted files, which Verify itself compares where it can be restored.</summary>
    [Theory]
    [InlineData("Facts_and_picture", true)]
    [InlineData("Without_quotes", false)]
    public void The_samples_accepted_files_are_what_the_plug_in_makes(string test, bool quotes)
    {
        GraphSnapshot.Match(SampleGraph.Create(), new GraphSnapshotOptions
        {
            Quotes = quotes,
            Directory = Path.Combine(Repository.Root, "src/Integrations/KnowledgeGraph.Verify.Sample"),
            TypeName = "GraphTests",
            MethodName = test,
        });
    }

    [Fact]
    public void Settings_of_one_verification_reach_the_converter()
    {
        var task = new SettingsTask();
        Assert.Same(task, task.GraphOptions(new GraphSnapshotOptions { Diagram = false }));
        Assert.Single(Convert(task.CurrentSettings).Targets);
    }

    private static ConversionResult Convert(VerifySettings settings) => VerifierSettings.Convert(SampleGraph.Create(), settings.Context)!.Value;

}
