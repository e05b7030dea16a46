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

    // Warnings that mean that an article, or all of them, gave nothing: whoever asked to read them must not take that for success.
    private static readonly string[] NothingRead = ["KG3102", "KG3107", "KG3111"];

    public static Command Create(CommandHost host)
    {
        var articles = new Argument<string>("ARTICLES") { Description = "A folder of .txt, .md and .html files, its manifest.yaml, or one file" };
        var schema = SchemaInput.Option();
        var output = OutputFile.Option("The graph to write, for example syria.kg.json, or - for standard output");
        output.Required = true;
        var threads = Options.Count(
            "--threads", $"How many articles are read at once; the result does not depend on it [default: {ThreadsVariable} or the processors]", 1);
        var report = new Option<bool>("--report") { Description = "Count what was not believed, by reason and relation" };
        var command = new Command("build", "Read articles into a graph") { articles, schema, output, threads, report, host.Json };
        command.Validators.Add(result =>
        {
            if (result.GetResult(host.Json) is { Implicit: false } && result.GetResult(output)?.Tokens is [{ Value: OutputFile.StandardOutput }])
                result.AddError("--json and --out - would both write to standard output; name a file with --out.");
        });
        HelpWithExamples.Add(command,
            "kg build articles --schema schema/syria.kg.yaml --out syria.kg.json",
            "kg build articles --schema schema/syria.kg.yaml --out syria.kg.json --report",
            "kg build today.html --schema schema/syria.kg.yaml -o - | jq '.claims[].rule'");
        host.Handle(command, (line, session) =>
        {
            var options = new ExtractionOptions { MaxDegreeOfParallelism = line.GetValue(threads) ?? ThreadsOf(session.Environment) };
            var (folder, file) = (line.GetRequiredValue(articles), line.GetRequiredValue(output));
            var result = Read(folder, line.GetRequiredValue(schema), options, session);
            var isWritten = result is not null && Write(result, file, [line.GetRequiredValue(schema), .. ArticleInput.FilesOf(folder)], session);
            var screen = file is OutputFile.StandardOutput ? session.Error : session.Output;
            if (session.IsJson) session.WriteJson(isWritten && IsComplete(session), writer => BuildSummary.WriteTo(writer, file, result));
            else if (result is not null && !session.IsQuiet) BuildSummary.Print(result, isWritten ? file : null, line.GetValue(report), screen);
            return isWritten && IsComplete(session);
        });
        return command;
    }

    private static ExtractionResult? Read(string path, string schema, ExtractionOptions options, Session session)
    {
        if (SchemaInput.CreateExtractor(schema, session) is not { } extractor) return null;
        var articles = ArticleInput.Read(path);
        var result = Extract(extractor, articles, options, session);
        session.Report(result.Problems.Except(extractor.Rules.Problems).Select(Finding.Of));
        ReportRules(extractor.Rules.Problems.Length, schema, session);
        return result;
    }

    private static ExtractionResult Extract(Extractor extractor, ArticleSet articles, ExtractionOptions options, Session session)
    {
        using var progress = ProgressLine.Start(session);
        return extractor.Extract(articles, options with { Progress = progress }, session.Cancellation);
    }

    private static bool Write(ExtractionResult result, string file, string[] inputs, Session session)
    {
        if (!result.Data.Articles.IsEmpty || file is OutputFile.StandardOutput || new FileInfo(file) is not { Exists: true, Length: > 0 })
            return OutputFile.Write(file, Utf8Of(result), [.. inputs, .. result.Data.Articles.Select(static a => a.Path)], session);
        session.Report(Finding.Error("KG9012", "no article was read, so this file stays as it was; delete it if the graph shall be empty", file));
        return false;
    }

    // One line instead of a screenful that has nothing to do with these articles; kg check shows each with its place.
    private static void ReportRules(int count, string schema, Session session)
    {
        if (count == 0) return;
        var message = $"{Summary.Count(count, "example sentence")} may read nothing; kg check {schema} shows which and why";
        session.Report(new Finding("KG3002", ProblemSeverity.Warning, message) { Path = schema });
    }

    private static bool IsComplete(Session session) => !session.Findings.Any(static f => NothingRead.Contains(f.Code, StringComparer.Ordinal));

    private static byte[] Utf8Of(ExtractionResult result)
    {
        using var stream = new MemoryStream();
        result.ToGraph().Save(stream);
        return stream.ToArray();
    }

    private static int ThreadsOf(KgEnvironment environment) =>
        environment.Variables.TryGetValue(ThreadsVariable, out var text)
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var threads) && threads > 0
            ? threads
            : environment.Processors;
}
