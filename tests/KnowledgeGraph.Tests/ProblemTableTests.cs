using System.Reflection;

namespace KnowledgeGraph.Tests;

public sealed class ProblemTableTests
{
    [Fact]
    public void Every_code_has_a_row_in_the_readme_and_every_row_a_code()
    {
        var codes = new[] { "RecordProblems", "FileProblems", "BinaryProblems" }.Select(static name => typeof(Graph).Assembly.GetType($"KnowledgeGraph.{name}"))
            .SelectMany(static type => type!.GetFields(BindingFlags.Static | BindingFlags.Public)).Select(static field => (string)field.GetRawConstantValue()!).ToArray();
        var rows = File.ReadLines(Repository.File("src/KnowledgeGraph/README.md")).Where(static line => line.StartsWith("| KG", StringComparison.Ordinal)).Select(static line => line[2..8]);
        Assert.Equal(codes.Order(StringComparer.Ordinal), rows);
        Assert.Equal(codes.Length, codes.Distinct().Count());
    }
}
