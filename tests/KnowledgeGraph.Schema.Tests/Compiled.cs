namespace KnowledgeGraph.Schema.Tests;

/// <summary>Short ways to compile texts.</summary>
internal static class Compiled
{
    public static SchemaResult Text(string yaml, string? header = null) =>
        SchemaCompiler.Compile(new("test.kg.yaml", yaml + (header ?? (yaml.Contains("graph:", StringComparison.Ordinal) || yaml.StartsWith('#') ? "" : ProblemCases.Header))));

    /// <summary>The model of a schema without any problem.</summary>
    public static SchemaModel Model(string yaml)
    {
        var result = Text(yaml);
        Assert.Empty(result.Problems.Select(static p => p.ToString()));
        return result.Model!;
    }

    public static string Codes(SchemaResult result) => string.Join(" ", result.Problems.Select(static p => $"{p.Code}({p.Span.Line},{p.Span.Column})"));
}
