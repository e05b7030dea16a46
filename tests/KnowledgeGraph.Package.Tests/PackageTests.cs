using System.IO.Compression;

namespace KnowledgeGraph.Package.Tests;

public sealed class PackageTests(Consumer consumer) : IClassFixture<Consumer>
{
    [Fact]
    public void The_package_carries_the_runtime_the_analyzers_the_generator_and_what_it_needs()
    {
        using var package = ZipFile.OpenRead(consumer.Package);
        var files = package.Entries.Select(static e => e.FullName).Where(static f => f.EndsWith(".dll", StringComparison.Ordinal) || f.EndsWith(".props", StringComparison.Ordinal));
        Assert.Equal(
            [
                "analyzers/dotnet/cs/KnowledgeGraph.Analyzers.dll",
                "analyzers/dotnet/cs/KnowledgeGraph.CodeFixes.dll",
                "analyzers/dotnet/cs/KnowledgeGraph.Generators.dll",
                "analyzers/dotnet/cs/KnowledgeGraph.Schema.dll",
                "analyzers/dotnet/cs/YamlDotNet.dll",
                "build/KnowledgeGraph.props",
                "buildTransitive/KnowledgeGraph.props",
                "lib/net10.0/KnowledgeGraph.dll",
            ],
            files.Order(StringComparer.Ordinal));
        var nuspec = package.Entries.Single(static e => e.FullName.EndsWith(".nuspec", StringComparison.Ordinal));
        using var reader = new StreamReader(nuspec.Open());
        Assert.DoesNotContain("<dependency ", reader.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_consumer_needs_the_package_and_a_yaml_file_and_an_edit_of_the_yaml_changes_the_next_build()
    {
        consumer.Build().Succeeded();
        Assert.Equal("Russia backs turkiye, which attacks Aleppo: 20 killed\n", consumer.Execute().Succeeded().Output);

        // Names the new entity's member, which only the new schema has.
        var renamed = Consumer.Schema.Replace("Aleppo: { is: Place }", "Halab: { is: Place, name: Halab }", StringComparison.Ordinal);
        Assert.All(consumer.Build(renamed).Errors, static e => Assert.Contains("CS1061", e, StringComparison.Ordinal));
        consumer.Build(renamed, Consumer.Program.Replace("names.Aleppo", "names.Halab", StringComparison.Ordinal)).Succeeded();
        Assert.Equal("Russia backs turkiye, which attacks Halab: 20 killed\n", consumer.Execute().Succeeded().Output);
    }

    [Fact]
    public void An_illegal_relation_does_not_compile()
    {
        var errors = consumer.Build(program: """
            using KnowledgeGraph;
            using Wars;
            var graph = GraphBuilder.For<WarGraph>().Build();
            var evidence = new Evidence("a", 0, 0, 1, "q");
            _ = graph.Aleppo.Supports;
            _ = graph.Places.Supports;
            _ = Supports.Claim(graph.Aleppo, graph.Russia, evidence);
            """).Errors;
        // Beside the compiler's three stand the analyzers' two: the ways that do start at a place.
        Assert.Equal(3, errors.Count(static e => e.Contains("error CS", StringComparison.Ordinal)));
        Assert.Equal(2, errors.Count(static e => e.Contains("error KG2004", StringComparison.Ordinal)));
        Assert.Equal(5, errors.Count);
        AssertError(errors, "Program.cs(5,5): error CS0311: ", "Wars.Supports.ISupporter");
        AssertError(errors, "Program.cs(6,5): error CS0315: ", "Wars.Supports.ISupporter");
        AssertError(errors, "Program.cs(7,20): error CS1503: ", "Wars.Supports.ISupporter");
    }

    [Fact]
    public void A_wrong_line_of_the_schema_is_reported_at_its_place()
    {
        var errors = consumer.Build(Consumer.Schema.Replace("supported: Actor }", "supported: Akter }", StringComparison.Ordinal)).Errors;
        AssertError(errors, "war.kg.yaml(13,43): error KG0101: ", "Akter");
    }

    private static void AssertError(IReadOnlyList<string> errors, string start, string part) =>
        Assert.Contains(errors, error => error.Contains(start, StringComparison.Ordinal) && error.Contains(part, StringComparison.Ordinal));
}
