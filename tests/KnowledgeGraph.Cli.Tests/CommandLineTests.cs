using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Tests.Support;

namespace KnowledgeGraph.Cli.Tests;

public sealed class CommandLineTests : IDisposable
{
    private readonly KgFolder _folder = new();

    public static TheoryData<string> Commands => [.. CommandNames];

    private static string[] CommandNames => ["check", "build", "show", "claims", "path", "diagram", "explore", "diff", "snapshot", "evaluate", "explain", "parse", "completion"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "kg: Required command was not provided.")]
    [InlineData("chek schema", "kg: Unrecognized command or argument 'chek'. Did you mean 'check'?")]
    [InlineData("check", "kg: Required argument 'SCHEMA' missing for command: 'check'.")]
    [InlineData("check a b", "kg: Unrecognized command or argument 'b'.")]
    [InlineData("check a --jsn", "kg: Unrecognized command or argument '--jsn'. Did you mean '--json'?")]
    [InlineData("check a --colour never", "kg: Unrecognized command or argument '--colour'. Did you mean '--color'?")]
    [InlineData("check a --color red", "kg: --color takes auto, always or never, not 'red'.")]
    [InlineData("claims a --format jsonl --format table", "kg: Option '--format' expects a single argument but 2 were provided.")]
    [InlineData("claims a --format jsnl", "kg: --format takes jsonl or table, not 'jsnl'. Did you mean 'jsonl'?")]
    [InlineData("claims a --modality sure", "kg: --modality takes asserted, attributed, hedged, planned, negated, affirmed, all, not 'sure'.")]
    [InlineData("diagram a --top 0", "kg: --top takes a whole number from 1, not '0'.")]
    [InlineData("diagram a --top 501", "kg: --top takes at most 500 for mermaid, which draws no more; use --format dot.")]
    [InlineData("diagram a --depth 2", "kg: --depth counts from a --focus; name one.")]
    [InlineData("build a -s b --out - --json", "kg: --json and --out - would both write to standard output; name a file with --out.")]
    [InlineData("build a -s b -o c --threads none", "kg: --threads takes a whole number from 1, not 'none'.")]
    [InlineData("evaluate a --gold b --min-f1 35", "kg: --min-f1 takes a number from 0 to 1 such as 0.35, not '35'.")]
    [InlineData("completion csh", "kg: There is no completion for 'csh'; the shells are bash, zsh, pwsh and fish.")]
    public void Wrong_usage_says_what_is_wrong_and_exits_with_2(string line, string message)
    {
        var result = _folder.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Equal(message, result.Error.Split('\n')[0]);
        Assert.Contains("--help'.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_behind_an_unknown_command_are_not_wrong_as_well()
    {
        var result = _folder.Run("ask", "g.kg.json", "Who backs Türkiye?");
        Assert.Equal((2, "kg: Unrecognized command or argument 'ask'.\nTry 'kg --help'.\n"), (result.ExitCode, result.Error));
    }

    [Fact]
    public void Help_of_the_tool_is_the_committed_one() => Golden.Match(_folder.Run("--help"), "help");

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_of_each_command_ends_with_examples_that_parse(string command)
    {
        var result = _folder.Run(command, "--help");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var examples = result.Output.Split("Examples:\n")[1].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.InRange(examples.Length, 2, 4);
        Assert.All(examples, example => Assert.Contains($"kg {command} ", example, StringComparison.Ordinal));
        Assert.All(examples, example => Assert.Empty(ParseErrors(example)));
    }

    [Fact]
    public void The_examples_of_the_readme_parse()
    {
        var readme = File.ReadAllLines(Path.Combine(Repository.Root, "src", "KnowledgeGraph.Cli", "README.md"));
        var lines = readme.Where(static line => line.StartsWith("kg ", StringComparison.Ordinal)).ToList();
        Assert.True(lines.Count > 15);
        Assert.All(lines, line => Assert.Empty(ParseErrors(line)));
    }

    [Fact]
    public void Every_code_of_the_tool_is_explained_in_the_readme()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "src", "KnowledgeGraph.Cli", "README.md"));
        var sources = Directory.GetFiles(Path.Combine(Repository.Root, "src", "KnowledgeGraph.Cli"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText);
        var codes = sources.SelectMany(static text => OwnCode.Matches(text)).Select(static match => match.Value).Distinct(StringComparer.Ordinal).ToList();
        Assert.True(codes.Count >= 9);
        Assert.All(codes, code => Assert.Contains($"### {code}", readme, StringComparison.Ordinal));
    }

    [Fact]
    public void The_version_is_three_numbers() => Assert.Matches(@"^\d+\.\d+\.\d+\n$", _folder.Run("--version").Output);

    [Fact]
    public void Pipes_get_no_escape_codes_whatever_the_terminal_is_called()
    {
        _folder.Environment = _folder.Environment with { Variables = new Dictionary<string, string> { ["TERM"] = "xterm-256color", ["GITHUB_ACTIONS"] = "true" } };
        Assert.DoesNotContain('\u001b', Everything());
    }

    [Fact]
    public void Terminals_get_colours_unless_somebody_refused_them()
    {
        _folder.Environment = _folder.Environment with { IsOutputTerminal = true, IsErrorTerminal = true };
        Assert.Contains('\u001b', Everything());
        Assert.DoesNotContain('\u001b', Everything("--color", "never"));
        _folder.Environment = _folder.Environment with { Variables = new Dictionary<string, string> { ["NO_COLOR"] = "1" } };
        Assert.DoesNotContain('\u001b', Everything());
        Assert.Contains('\u001b', Everything("--color", "always"));
        _folder.Environment = _folder.Environment with { Variables = new Dictionary<string, string> { ["TERM"] = "dumb" } };
        Assert.DoesNotContain('\u001b', Everything());
    }

    [Fact]
    public void Data_is_never_coloured()
    {
        var plain = _folder.Run("claims", _folder.WriteGraph()).Output;
        Assert.Equal(plain, _folder.Run("claims", _folder.At("g.kg.json"), "--color", "always").Output);
        Assert.DoesNotContain('\u001b', _folder.Run("diagram", _folder.At("g.kg.json"), "--color", "always").Output);
        Assert.DoesNotContain('\u001b', _folder.Run("show", _folder.At("g.kg.json"), "russia", "--json", "--color", "always").Output);
    }

    [Fact]
    public void A_cancelled_run_exits_with_130()
    {
        _folder.Environment = _folder.Environment with { Cancellation = new CancellationToken(canceled: true) };
        var result = _folder.Run("claims", _folder.WriteGraph());
        Assert.Equal((130, "", "kg: cancelled\n"), (result.ExitCode, result.Output, result.Error));
    }

    [Fact]
    public void A_mistake_of_the_tool_itself_is_a_problem_and_no_crash()
    {
        using var closed = new StringWriter();
        closed.Dispose();
        using var error = new StringWriter();
        Assert.Equal(1, KgApp.Run(["--version"], closed, error, _folder.Environment));
        Assert.StartsWith("error KG9999: ", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("please report it", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.json", "KG4020")]
    [InlineData("damaged.json", "KG4021")]
    [InlineData("foreign.json", "KG4022")]
    [InlineData("changed.json", "KG4028")]
    [InlineData("folder", "KG4020")]
    public void A_graph_that_cannot_be_loaded_is_a_problem_for_every_command(string name, string code)
    {
        var whole = File.ReadAllText(_folder.WriteGraph());
        _folder.Write("damaged.json", whole[..(whole.Length / 2)]);
        _folder.Write("foreign.json", "{ \"format\": \"something else\" }");
        _folder.Write("changed.json", whole.Replace("Russia does not back", "Russia does now back", StringComparison.Ordinal));
        Directory.CreateDirectory(_folder.At("folder"));
        foreach (var args in (string[][])[["show", "G", "russia"], ["claims", "G"], ["diagram", "G"], ["path", "G", "russia", "turkiye"], ["evaluate", "G", "--gold", "G"]])
        {
            var result = _folder.Run([.. args.Select(arg => arg is "G" ? _folder.At(name) : arg)]);
            Assert.Equal((1, ""), (result.ExitCode, result.Output));
            Assert.Contains($"error {code}", result.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_shell_is_told_commands_values_and_entities()
    {
        Assert.Equal("check\n", _folder.Run("[suggest:6]", "kg che").Output.Split('\n')[0] + "\n");
        Assert.Equal("cytoscape\nd2\ndot\ngexf\ngraphml\nmermaid\nplantuml\nsvg\n", Suggest("kg diagram g.json --format ").ReplaceLineEndings("\n"));
        var entities = Suggest($"kg show {_folder.WriteGraph()} tur").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("turkiye", entities);
        Assert.DoesNotContain("russia", entities);
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _kg kg")]
    [InlineData("zsh", "compdef _kg kg")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    [InlineData("fish", "complete -c kg")]
    public void Each_shell_gets_a_script_that_asks_kg(string shell, string line)
    {
        var script = _folder.Run("completion", shell).Output;
        Assert.Contains(line, script, StringComparison.Ordinal);
        Assert.Contains("[suggest:", script, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', script);
    }

    private static readonly Regex OwnCode = new("KG9[0-9]{3}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    // What the shell would hand to kg: up to a pipe, a redirection or a closing bracket.
    private static IEnumerable<string> ParseErrors(string example)
    {
        var line = Regex.Match(example, @"\bkg (?<line>.*?)(?: \||  #| >|\)""| && |$)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant).Groups["line"].Value;
        return CommandTree.Create(TextWriter.Null, TextWriter.Null, new KgEnvironment()).Parse(CommandLineParser.SplitCommandLine(line).ToArray()).Errors.Select(static e => e.Message);
    }

    private string Suggest(string line) => _folder.Run($"[suggest:{line.Length}]", line).Output;

    private string Everything(params string[] color)
    {
        var graph = _folder.WriteGraph();
        var wrong = _folder.Write("wrong.kg.yaml", "graph: G\ntypo: 1\n");
        var results = new[]
        {
            _folder.Run(["show", graph, "russia", .. color]), _folder.Run(["claims", graph, "--format", "table", .. color]),
            _folder.Run(["check", wrong, .. color]), _folder.Run(["show", graph, "nobody", .. color]),
        };
        return string.Concat(results.Select(static result => result.ToString()));
    }
}
