using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg build</c>: reads articles by a schema and saves the graph. Needs the YAML only, no compiler.</summary>
internal static class BuildCommand
{
    private const string ThreadsVariable = "KG_THREADS";

    public static Command Create(CommandHost host)
    {
        var articles = new Argument<string>("ARTICLES") { Description = "A folder of .txt, .md and .html files, its manifest.yaml, or one file" };
        var schema = SchemaInput.Option();
        var output = OutputFile.Option("The graph to write, for example syria.kg.json (text), syria.kgb (binary), or - for standard output");
        output.Required = true;
        var threads = Options.Count(
            "--threads", $"How many articles are read at once; the result does not depend on it [default: {ThreadsVariable} or the processors]", 1);
        var report = new Option<string?>("--report")
        {
            Description = "Count what was not believed, by reason and relation; with a file (.txt, .json) also by rule, and every candidate",
            HelpName = "FILE",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var update = new Option<bool>("--update") { Description = "Keep what the graph at --out says of articles that have not changed" };
        var command = new Command("build", "Read articles into a graph") { articles, schema, output, threads, report, update, host.Json };
        command.Validators.Add(result =>
        {
            if (result.GetResult(host.Json) is { Implicit: false } && result.GetResult(output)?.Tokens is [{ Value: OutputFile.StandardOutput }])
                result.AddError("--json and --out - would both write to standard output; name a file with --out.");
            if (result.GetValue(update) && result.GetResult(output)?.Tokens is [{ Value: OutputFile.StandardOutput }])
                result.AddError("--update needs the graph of an earlier run; name its file with --out.");
        });
        HelpWithExamples.Add(command,
            "kg build articles --schema schema/syria.kg.yaml --out syria.kg.json",
            "kg build articles --schema schema/syria.kg.yaml --out syria.kg.json --report rejects.json",
            "kg build articles --schema schema/syria.kg.yaml --out syria.kgb --update",
            "kg build today.html --schema schema/syria.kg.yaml -o - | jq '.claims[].rule'");
        host.Handle(command, (line, session) =>
        {
            var run = new BuildRun(session, line.GetRequiredValue(articles), line.GetRequiredValue(schema), line.GetRequiredValue(output))
            {
                Threads = line.GetValue(threads) ?? ThreadsOf(session),
                IsUpdate = line.GetValue(update),
                ReportFile = line.GetValue(report),
            };
            return run.Build(hasReport: line.GetResult(report) is { Implicit: false });
        });
        return command;
    }

    // Like an option that is not there, an empty variable says nothing.
    private static int ThreadsOf(Session session)
    {
        var environment = session.Environment;
        if (!environment.Has(ThreadsVariable)) return environment.Processors;
        var text = environment.Variables[ThreadsVariable];
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var threads) && threads > 0) return threads;
        session.Report(new Finding("KG9017", ProblemSeverity.Warning,
            $"{ThreadsVariable} is '{SafeText.OneLine(text)}' and no whole number from 1, so as many articles are read at once as there are processors; set it to a number or unset it"));
        return environment.Processors;
    }
}
