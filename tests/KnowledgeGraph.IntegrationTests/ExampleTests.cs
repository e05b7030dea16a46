using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SyriaConflict;

namespace KnowledgeGraph.IntegrationTests;

/// <summary>The queries of README and of the runtime's documentation run on the sample articles, and each of them finds something there.</summary>
public sealed partial class ExampleTests
{
    private static readonly CSharpParseOptions Options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14);

    private static readonly Lazy<SyriaGraph> Sample = new(static () => SyriaGraph.ExtractAsync(Article.ReadFolder(Repository.SampleArticles)).GetAwaiter().GetResult());

    public static TheoryData<string, string> Snippets
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var file in new[] { "README.md", "src/KnowledgeGraph/QUERIES.md", "src/KnowledgeGraph/README.md" })
            {
                foreach (Match block in Fence().Matches(File.ReadAllText(Repository.Path(file)).ReplaceLineEndings("\n")).Where(static block => Asked(block.Groups["code"].Value).Any()))
                    data.Add(file, block.Groups["code"].Value);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public void Every_query_of_the_documentation_finds_something_in_the_sample_articles(string file, string snippet)
    {
        var empty = new List<string>();
        Run(snippet, (query, answer) =>
        {
            if (IsEmpty(answer) && !MayBeEmpty().IsMatch(query)) empty.Add(query);
        });
        Assert.True(empty.Count == 0, $"{file}: nothing is found by\n{string.Join('\n', empty)}");
    }

    [Fact]
    public async Task The_first_article_of_the_snapshot_tests_is_read()
    {
        var text = FirstArticle().Match(File.ReadAllText(Repository.Path("src/KnowledgeGraph.Testing/README.md"))).Groups["text"].Value;
        var graph = await SyriaGraph.ExtractAsync([new Article("tass-1", text)]);
        Assert.Equal(["Hezbollah attacks Eastern Aleppo", "Russia supports Assad government"], graph.AllEdges.Select(static edge => edge.ToString()).Order(StringComparer.Ordinal));
    }

    /// <summary>The queries of a snippet: what it declares and what it walks through, but not where it makes or saves a graph.</summary>
    private static IEnumerable<StatementSyntax> Asked(string snippet) =>
        ((CompilationUnitSyntax)CSharpSyntaxTree.ParseText(snippet, Options).GetRoot()).Members.OfType<GlobalStatementSyntax>().Select(static member => member.Statement)
            .Where(static statement => statement is LocalDeclarationStatementSyntax or ForEachStatementSyntax && !Making().IsMatch(statement.ToString()));

    private static void Run(string snippet, Action<string, object?> report)
    {
        var program = $$"""
            using System; using System.Collections.Generic; using System.Linq; using KnowledgeGraph; using SyriaConflict;
            public static class Example { public static void Run(SyriaGraph graph, SyriaGraph yesterday, Action<string, object> report) { int lines;
            {{(snippet.Contains("var day =", StringComparison.Ordinal) ? "" : "var day = new DateOnly(2016, 12, 6);")}}
            {{string.Concat(Asked(snippet).Select(Reported))}}
            } }
            """;
        using var image = new MemoryStream();
        var result = Compiled(program).Emit(image);
        Assert.True(result.Success, $"{string.Join('\n', result.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error))}\n{program}");
        var run = Assembly.Load(image.ToArray()).GetType("Example")!.GetMethod("Run")!;
        run.Invoke(null, [Sample.Value, Sample.Value.Without("sample-2016-10-28"), report]);
    }

    // A loop is asked for the lines that it writes, a declaration for what it holds.
    private static string Reported(StatementSyntax statement) => statement is LocalDeclarationStatementSyntax local
        ? $"{local.ToFullString()}\n{string.Concat(local.Declaration.Variables.Select(static v => $"report(\"{v.Identifier.Text}\", {v.Identifier.Text});\n"))}"
        : $$"""lines = 0; {{statement.ToString().Replace("Console.WriteLine(", "report(\"\", ++lines + \"\" + ", StringComparison.Ordinal)}} report({{SymbolDisplay.FormatLiteral(statement.ToString(), quote: true)}}, lines == 0 ? null : "");""" + "\n";

    private static bool IsEmpty(object? answer)
    {
        if (answer is null) return true;
        if (answer is string or ValueType and not IEnumerable) return false;
        if (answer is IEnumerable many) return !many.Cast<object?>().Any();
        return answer.GetType().GetProperty("HasMatches") is { } property && !(bool)property.GetValue(answer)!;
    }

    private static CSharpCompilation Compiled(string program)
    {
        string[] loaded = [typeof(SyriaGraph).Assembly.Location, typeof(Graph).Assembly.Location];
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var references = platform.Concat(loaded).DistinctBy(Path.GetFileName).Select(static path => MetadataReference.CreateFromFile(path));
        return CSharpCompilation.Create("Example", [CSharpSyntaxTree.ParseText(program, Options)], references, new(OutputKind.DynamicallyLinkedLibrary));
    }

    [GeneratedRegex("^```csharp\n(?<code>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"new\(""tass-1"", ""(?<text>[^""]*)""\)")]
    private static partial Regex FirstArticle();

    /// <summary>What makes the graph itself, writes to the disk, or speaks of what is not in the sample.</summary>
    [GeneratedRegex(@"\bawait\b|\.Save|\.Load\(|\bbuilder\b|\bmerged\b")]
    private static partial Regex Making();

    /// <summary>What is right to be empty: contradictions that are certain, and triads of friends and enemies out of balance, of which the sample has none.</summary>
    [GeneratedRegex("^certain$|balance.Unbalanced")]
    private static partial Regex MayBeEmpty();
}
