using System.Text.RegularExpressions;
using KnowledgeGraph.Generators.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KnowledgeGraph.Analyzers.Tests;

/// <summary>What the documentation shows compiles, can match, and names every code.</summary>
public sealed partial class DocumentationTests
{
    private const string Yaml = """
        graph: SyriaGraph
        namespace: SyriaConflict
        types:
          Actor: { abstract: true, is: Attackable }
          Country: { is: Actor, plural: Countries }
          ArmedGroup: { is: Actor, open: true }
          Media: { is: Actor }
          Place: { is: Attackable }
          Attackable: { trait: true }
        entities:
          Russia: { is: Country }
          Iran: { is: Country }
          Hezbollah: { is: ArmedGroup }
          Tass: { is: Media }
          SyrianStateMedia: { is: Media }
          Aleppo: { is: Place }
          EasternAleppo: { is: Place }
        relations:
          supports: { roles: { supporter: Actor, supported: Actor }, inverse: supportedBy, expressed: ["{supporter} back {supported}"] }
          attacks: { roles: { attacker: "Actor?", target: Attackable }, expressed: ["{attacker} attack {target}"] }
          captures: { roles: { captor: "Actor?", place: Place }, expressed: ["{captor} take {place}"] }
        """;

    public static TheoryData<string> Snippets =>
        [.. Block().Matches(File.ReadAllText(PathOf("src/KnowledgeGraph/QUERIES.md"))).Select(static match => match.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(Snippets))]
    public async Task Every_snippet_compiles_and_can_match(string snippet)
    {
        var generated = GeneratorHost.Run(
            Yaml,
            $$"""
            using System;
            using System.Linq;
            using KnowledgeGraph;
            using SyriaConflict;
            static class Test { static void Run(SyriaGraph graph, SyriaGraph yesterday)
            {
            {{snippet}}
            } }
            """);
        Assert.Empty(generated.Complaints);
        DiagnosticAnalyzer[] analyzers = [new NeverMatchingQueryAnalyzer(), new IllegalWayAnalyzer()];
        Assert.Empty(await generated.Output.WithAnalyzers([.. analyzers]).GetAnalyzerDiagnosticsAsync());
    }

    [Fact]
    public void Every_code_has_a_row_and_every_row_a_code()
    {
        DiagnosticAnalyzer[] analyzers = [new NeverMatchingQueryAnalyzer(), new IllegalWayAnalyzer()];
        var codes = analyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics).Select(static rule => rule.Id).Order(StringComparer.Ordinal);
        var rows = File.ReadLines(PathOf("generators/KnowledgeGraph.Analyzers/README.md")).Where(static line => line.StartsWith("| KG", StringComparison.Ordinal)).Select(static line => line[2..8]);
        Assert.Equal(codes, rows);
    }

    private static string PathOf(string path)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "KnowledgeGraph.sln"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, path);
    }

    [GeneratedRegex("^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
