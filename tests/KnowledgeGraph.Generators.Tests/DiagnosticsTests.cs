using KnowledgeGraph.Generators.Diagnostics;
using KnowledgeGraph.Generators.Tests.Hosting;
using KnowledgeGraph.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KnowledgeGraph.Generators.Tests;

public sealed class DiagnosticsTests
{
    private const string Good = """
        graph: NewsGraph
        namespace: News
        types:
          Person: {}
        relations:
          knows: { roles: { knower: Person, known: Person }, expressed: ["{knower} know {known}"] }
        """;

    [Fact]
    public void A_mistake_is_reported_at_its_line_and_column_with_a_link_and_the_rest_is_compiled()
    {
        var generated = GeneratorHost.Run(Good.Replace("known: Person", "known: Persom", StringComparison.Ordinal));
        var problem = Assert.Single(generated.Result.Diagnostics);
        Assert.StartsWith("/project/test.kg.yaml(6,44): error KG0101: ", problem.ToString(), StringComparison.Ordinal);
        Assert.Equal("schema/README.md#kg0101", problem.Descriptor.HelpLinkUri);
        Assert.Contains("NewsGraph/Person.g.cs", generated.HintNames);
        generated.Compiles();
    }

    [Fact]
    public void Two_schemas_of_one_graph_are_a_problem_of_the_second()
    {
        var generated = GeneratorHost.Run([new InMemoryText("/p/b.kg.yaml", Good), new InMemoryText("/p/a.kg.yaml", Good)]);
        Assert.StartsWith("/p/b.kg.yaml(1,8): error KG0002: the graph 'News.NewsGraph' is already compiled from '/p/a.kg.yaml'", Assert.Single(generated.Problems), StringComparison.Ordinal);
        generated.Compiles();
    }

    [Fact]
    public void Two_schemas_of_one_namespace_may_not_write_the_same_type()
    {
        var generated = GeneratorHost.Run(
            [new InMemoryText("/p/a.kg.yaml", Good), new InMemoryText("/p/b.kg.yaml", Good.Replace("NewsGraph", "OtherGraph", StringComparison.Ordinal))]);
        Assert.StartsWith("/p/b.kg.yaml(1,8): error KG1002: 'News.Person' is already compiled", Assert.Single(generated.Problems), StringComparison.Ordinal);
        generated.Compiles();
    }

    [Fact]
    public void A_type_may_not_be_the_namespace_of_another_schema()
    {
        var generated = GeneratorHost.Run(
            [new InMemoryText("/p/a.kg.yaml", Good), new InMemoryText("/p/b.kg.yaml", Good.Replace("namespace: News", "namespace: News.Person", StringComparison.Ordinal))]);
        Assert.StartsWith("/p/b.kg.yaml(1,8): error KG1002: ", Assert.Single(generated.Problems), StringComparison.Ordinal);
        generated.Compiles();
    }

    [Fact]
    public void One_file_given_twice_is_compiled_once() =>
        GeneratorHost.Run([new InMemoryText("/p/a.kg.yaml", Good), new InMemoryText("/p/a.kg.yaml", Good)]).Clean();

    [Fact]
    public void A_fragment_that_nobody_imports_is_reported()
    {
        var generated = GeneratorHost.Run([new InMemoryText("/p/a.kg.yaml", Good), new InMemoryText("/p/b.kg.yaml", "types: { Place: {} }\n")]);
        Assert.StartsWith("/p/b.kg.yaml(1,1): warning KG1003: ", Assert.Single(generated.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_graph_the_key_is_asked_for()
    {
        var generated = GeneratorHost.Run([new InMemoryText("/p/b.kg.yaml", "types: { Place: {} }\n")]);
        Assert.Contains(generated.Problems, static p => p.Contains("error KG0022", StringComparison.Ordinal));
        generated.Compiles();
    }

    [Fact]
    public void An_older_language_is_named_as_the_cause()
    {
        var options = GeneratorHost.ParseOptions.WithLanguageVersion(LanguageVersion.CSharp13);
        var driver = GeneratorHost.Driver(options, new InMemoryText("/p/a.kg.yaml", Good)).RunGenerators(GeneratorHost.Compilation());
        Assert.StartsWith("/p/a.kg.yaml(1,1): error KG1004: ", Assert.Single(driver.GetRunResult().Diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_reported()
    {
        var generated = GeneratorHost.Run([new UnreadableText("/p/a.kg.yaml")]);
        Assert.StartsWith("/p/a.kg.yaml(1,1): error KG0001: ", Assert.Single(generated.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void An_exception_in_the_generator_is_a_problem_of_the_file()
    {
        var problem = DiagnosticInfo.Failure("/p/a.kg.yaml", new InvalidOperationException("a\nb")).ToDiagnostic();
        Assert.Equal("/p/a.kg.yaml(1,1): error KG1001: the generator failed on this file, please report it: InvalidOperationException: a b", problem.ToString());
    }

    [Fact]
    public void Every_code_has_a_descriptor_and_a_line_in_the_release_notes()
    {
        var folder = Path.Combine(Snapshot.RepositoryRoot, "generators", "KnowledgeGraph.Generators");
        var rows = File.ReadAllLines(Path.Combine(folder, "AnalyzerReleases.Shipped.md"))
            .Concat(File.ReadAllLines(Path.Combine(folder, "AnalyzerReleases.Unshipped.md")))
            .Where(static line => line.StartsWith("KG", StringComparison.Ordinal))
            .Select(static line => string.Join('|', line.Split('|').Take(3).Select(static cell => cell.Trim())))
            .Order(StringComparer.Ordinal);
        var expected = DiagnosticDescriptors.All.Values.Select(static d => $"{d.Id}|{d.Category}|{d.DefaultSeverity}").Order(StringComparer.Ordinal);
        Assert.Equal(expected, rows);
        var reference = File.ReadAllText(Path.Combine(Snapshot.RepositoryRoot, "schema", "README.md"));
        Assert.All(DiagnosticDescriptors.All.Keys, code => Assert.Contains($"\n#### {code}\n", reference, StringComparison.Ordinal));
        Assert.All(SchemaCodes.All, static code => Assert.Equal("schema/README.md" + code.Anchor, DiagnosticDescriptors.All[code.Code].HelpLinkUri));
    }

    private sealed class UnreadableText(string path) : AdditionalText
    {
        public override string Path => path;

        public override Microsoft.CodeAnalysis.Text.SourceText? GetText(CancellationToken cancellationToken = default) => null;
    }
}
