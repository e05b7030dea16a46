using System.Text.RegularExpressions;
using KnowledgeGraph.Diagrams;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SyriaConflict;

namespace KnowledgeGraph.IntegrationTests;

/// <summary>What README shows is true: its C# compiles, its YAML is part of the schema, its commands are those that the checks run.</summary>
public sealed partial class ReadmeTests
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using KnowledgeGraph;
        using KnowledgeGraph.Diagrams;
        using KnowledgeGraph.Extraction;
        using KnowledgeGraph.Testing;
        using SyriaConflict;

        """;

    private static readonly string Readme = File.ReadAllText(Repository.Path("README.md"));

    public static TheoryData<string> Snippets => [.. Blocks("csharp")];

    [Theory]
    [MemberData(nameof(Snippets))]
    public void Every_snippet_compiles(string snippet)
    {
        var errors = Compile(snippet).Where(static d => d.Severity == DiagnosticSeverity.Error).Select(static d => d.ToString());
        Assert.Empty(errors);
    }

    [Fact]
    public void The_refused_lines_are_refused_as_README_says()
    {
        var lines = Blocks("cs").SelectMany(static block => block.Split('\n')).Where(static line => line.Contains("// CS", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(lines);
        foreach (var line in lines)
        {
            var code = ErrorCode().Match(line).Value;
            Assert.Contains(Compile($"SyriaGraph graph = null!; Evidence evidence = null!; {line}"), d => d.Id == code);
        }
    }

    [Fact]
    public void The_two_commands_stand_in_README()
    {
        var commands = Blocks("bash").SelectMany(static block => block.Split('\n')).ToList();
        Assert.Contains("dotnet run --project src/SyriaConflict.Demo", commands);
        Assert.Contains("dotnet test KnowledgeGraph.sln", commands);
    }

    [Fact]
    public async Task The_picture_is_the_sample_graph()
    {
        var graph = await SyriaGraph.ExtractAsync(Article.ReadFolder(Repository.SampleArticles));
        var picture = graph.ToMermaid(new MermaidOptions { Focus = graph.Iran.Id, Depth = 2, Relations = ["supports", "besieges", "attacks", "captures"], MaxEdges = 16 });
        var drawn = $"```mermaid\n{picture.TrimEnd('\n')}\n```";
        var path = Repository.Path("README.md");
        if (Environment.GetEnvironmentVariable("KG_SNAPSHOT") == "update" && Environment.GetEnvironmentVariable("CI") is null)
            await File.WriteAllTextAsync(path, Picture().Replace(Readme, drawn.Replace("$", "$$", StringComparison.Ordinal)));
        Assert.Equal(drawn, Picture().Match(await File.ReadAllTextAsync(path)).Value);
    }

    [Fact]
    public async Task The_drawn_picture_is_the_sample_graph()
    {
        var graph = await SyriaGraph.ExtractAsync(Article.ReadFolder(Repository.SampleArticles));
        var options = new SvgOptions { Title = "Iran and its allies in Syria", Focus = graph.Iran.Id, Depth = 2, Relations = ["supports", "besieges", "attacks", "captures"], MaxEdges = 16 };
        var path = Repository.Path("src/KnowledgeGraph.Diagrams/sample.svg");
        if (Environment.GetEnvironmentVariable("KG_SNAPSHOT") == "update" && Environment.GetEnvironmentVariable("CI") is null)
            await File.WriteAllTextAsync(path, graph.ToSvg(options));
        Assert.Equal(graph.ToSvg(options), (await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Files_that_README_links_to_exist()
    {
        foreach (Match link in Link().Matches(Readme))
            Assert.True(Path.Exists(Repository.Path(link.Groups["path"].Value)), $"README links to {link.Groups["path"].Value}, which does not exist.");
    }

    private static List<string> Blocks(string language) =>
        [.. Fence().Matches(Readme.ReplaceLineEndings("\n")).Where(m => m.Groups["language"].Value == language).Select(static m => m.Groups["code"].Value)];

    private static IEnumerable<Diagnostic> Compile(string snippet)
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14);
        string[] loaded = [typeof(SyriaGraph).Assembly.Location, typeof(Graph).Assembly.Location, typeof(Extractor).Assembly.Location,
            typeof(MermaidOptions).Assembly.Location, typeof(GraphSnapshot).Assembly.Location];
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var references = platform.Concat(loaded).DistinctBy(Path.GetFileName).Select(static path => MetadataReference.CreateFromFile(path));
        return CSharpCompilation.Create("Readme", [CSharpSyntaxTree.ParseText(Usings + snippet, options)], references, new(OutputKind.ConsoleApplication))
            .GetDiagnostics();
    }

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<code>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("^```mermaid\n.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Picture();

    [GeneratedRegex("CS[0-9]{4}")]
    private static partial Regex ErrorCode();

    [GeneratedRegex(@"\]\((?!http)(?<path>[^)#]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}
