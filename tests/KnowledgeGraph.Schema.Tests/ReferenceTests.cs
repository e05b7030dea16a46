namespace KnowledgeGraph.Schema.Tests;

public class ReferenceTests
{
    public static TheoryData<string> Valid => new(Reference.ValidExamples());

    public static TheoryData<string> Codes => new(SchemaCodes.All.Select(static c => c.Code));

    [Theory]
    [MemberData(nameof(Valid))]
    public void Every_example_of_the_reference_compiles_without_an_error(string yaml)
    {
        var result = Compiled.Text(yaml, yaml.Contains("graph:", StringComparison.Ordinal) ? "" : ProblemCases.Header);

        Assert.Empty(result.Problems.Where(static p => p.Severity == SchemaSeverity.Error).Select(static p => p.ToString()));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_example_of_a_code_has_exactly_that_problem_where_the_reference_says(string code)
    {
        var section = Reference.Section(code);
        foreach (var yaml in Reference.Examples(section))
        {
            var problems = Compiled.Text(yaml).Problems;
            Assert.All(problems, p => Assert.Equal(code, p.Code));
            Assert.Contains("Reported at " + string.Join(", ", problems.Select(static p => $"line {p.Span.Line}, column {p.Span.Column}")) + ".", section, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_key_of_the_language_is_explained()
    {
        var keys = new[]
        {
            "graph", "namespace", "description", "imports", "enums", "types", "entities", "relations", "words", "is", "abstract", "trait", "open", "cues", "plural",
            "properties", "deprecated", "name", "aliases", "adjective", "metonyms", "partOf", "id", "roles", "symmetric", "inverse", "transitive", "temporal",
            "functional", "exclusiveWith", "causedBy", "expressed",
        };
        Assert.All(keys, static k => Assert.Matches($@"(\| .*`{k}(: true)?`.* \||#+ {k})", Reference.Text));
    }
}
