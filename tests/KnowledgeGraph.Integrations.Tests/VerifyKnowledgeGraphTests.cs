using System.Runtime.CompilerServices;
using System.Text;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Verify.Sample;
using VerifyTests;

namespace KnowledgeGraph.Integrations.Tests;

public sealed class VerifyKnowledgeGraphTests
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true);

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
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Both_ways_write_the_same_bytes(bool quotes)
    {
        var options = new GraphSnapshotOptions { Quotes = quotes, TypeName = "GraphTests", MethodName = quotes ? "Facts_and_picture" : "Without_quotes" };
        var settings = new VerifySettings();
        settings.GraphOptions(options);
        var folder = Directory.CreateTempSubdirectory("kg-verify-").FullName;
        try
        {
            _ = Record.Exception(() => GraphSnapshot.Match(SampleGraph.Create(), options with { Directory = folder }));
            var written = Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToList();
            var verified = Convert(settings).Targets.Select(Bytes).Reverse().ToList();
            Assert.Equal(2, written.Count);
            Assert.Equal(verified, written);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
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

    // As Verify writes texts: a mark, no line end at the end.
    private static byte[] Bytes(Target target) => [.. Utf8.Preamble, .. Utf8.GetBytes(target.StringData)];
}
