using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Tests;

public class RuleCompilerTests
{
    // Compiling this schema takes seconds, wherever in them the signal comes.
    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    [InlineData(400)]
    public void Making_an_extractor_ends_when_it_is_cancelled(int milliseconds)
    {
        var schema = SchemaCompiler.CompileFile(Path.Combine(Syria.Root, "schema", "syria.kg.yaml")).Model!;
        using var cancellation = new CancellationTokenSource();

        // A thread of its own: a timer waits for the threads that compile.
        var signal = new Thread(() =>
        {
            Thread.Sleep(milliseconds);
            cancellation.Cancel();
        });
        signal.Start();
        Assert.ThrowsAny<OperationCanceledException>(() => Extractor.Create(schema, null, cancellation.Token));
        signal.Join();
    }

    [Fact]
    public void An_example_that_is_not_understood_is_a_problem_at_its_line_and_column()
    {
        const string Yaml = """
            graph: G
            namespace: N
            types:
              Club: { plural: Clubs }
            relations:
              meets:
                roles: { home: Club, away: Club }
                expressed:
                  - "{home} meets {away}"
                  - "{home}, yesterday {away}"
            """;
        var result = SchemaCompiler.Compile(new SchemaFile("club.kg.yaml", Yaml), null, out var locations);
        Assert.True(result.IsValid, string.Join('\n', result.Problems));
        var problem = Assert.Single(Extractor.Create(result.Model!, locations).Rules.Problems);
        Assert.Equal(("club.kg.yaml", 10), (problem.Path, problem.Line));
        Assert.StartsWith("KG300", problem.Code, StringComparison.Ordinal);
        Assert.True(problem.Column > 1);
    }

    [Fact]
    public void Every_example_of_the_project_finds_itself()
    {
        var rules = Syria.Extractor.Rules;
        Assert.True(rules.Rules.Length > 250);
        Assert.Empty(rules.Problems);
    }

    [Fact]
    public void Rules_are_named_by_relation_and_position()
    {
        Assert.Equal("attacks[0]", Syria.Extractor.Rules.Rules[0].Id);
        Assert.Equal(Syria.Extractor.Rules.Rules.Length, Syria.Extractor.Rules.Rules.Select(static r => r.Id)
            .Distinct(StringComparer.Ordinal).Count());
    }
}
