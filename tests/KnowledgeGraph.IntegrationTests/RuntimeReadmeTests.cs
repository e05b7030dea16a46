using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SyriaConflict;

namespace KnowledgeGraph.IntegrationTests;

/// <summary>What the runtime's README shows of paths and algorithms compiles against the sample's classes.</summary>
public sealed partial class RuntimeReadmeTests
{
    private const string Usings = "using System; using System.Collections.Generic; using System.Linq; using KnowledgeGraph; using SyriaConflict;\nSyriaGraph graph = null!;\n";

    public static TheoryData<string> Snippets
    {
        get
        {
            var readme = File.ReadAllText(Repository.Path("src/KnowledgeGraph/README.md")).ReplaceLineEndings("\n");
            var sections = readme[readme.IndexOf("## Paths\n", StringComparison.Ordinal)..readme.IndexOf("## Saved graphs\n", StringComparison.Ordinal)];
            return [.. Fence().Matches(sections).Select(static match => match.Groups["code"].Value)];
        }
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public void Every_snippet_of_paths_and_algorithms_compiles(string snippet)
    {
        string[] loaded = [typeof(SyriaGraph).Assembly.Location, typeof(Graph).Assembly.Location];
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var references = platform.Concat(loaded).DistinctBy(Path.GetFileName).Select(static path => MetadataReference.CreateFromFile(path));
        var tree = CSharpSyntaxTree.ParseText(Usings + snippet, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14));
        var errors = CSharpCompilation.Create("Readme", [tree], references, new(OutputKind.ConsoleApplication)).GetDiagnostics()
            .Where(static d => d.Severity == DiagnosticSeverity.Error);
        Assert.Empty(errors.Select(static d => d.ToString()));
    }

    [GeneratedRegex("^```csharp\n(?<code>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
