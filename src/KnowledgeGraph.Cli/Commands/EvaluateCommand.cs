using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Extraction.Evaluation;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg evaluate</c>: how a graph compares with what a careful reader found, with gates for build servers.</summary>
internal static class EvaluateCommand
{
    public static Command Create(CommandHost host)
    {
        var graph = GraphInput.Argument();
        graph.Arity = ArgumentArity.ZeroOrOne;
        var gold = new Option<string?>("--gold") { Description = "The folder of the gold standard: entities.json and a JSON file a document", HelpName = "DIR" };
        var re3d = new Option<string?>("--re3d") { Description = "Score a schema, and no graph, on the documents of re3d in a folder of .jsonl files", HelpName = "DIR" };
        var schema = new Option<string?>("--schema", "-s") { Description = "The schema that --re3d reads with", HelpName = "SCHEMA" };
        var align = new Option<bool>("--align") { Description = "Take an entity that the schema does not declare for the gold's that has the same mentions, whatever its id" };
        var errors = new Option<bool>("--errors") { Description = "List each miss, false fact and polarity error" };
        var f1 = Options.Share("--min-f1", "Fail below this lenient F1 of facts");
        var precision = Options.Share("--min-precision", "Fail below this lenient precision of facts");
        var recall = Options.Share("--min-recall", "Fail below this lenient recall of facts");
        var relations = Options.Share("--min-relation-precision", "Fail below this precision of relations; only with --re3d");
        var strict = Options.Share("--min-strict-f1", "Fail below this strict F1 of facts");
        var modality = Options.Share("--min-modality", "Fail below this share of found facts whose modality is right");
        var attribution = Options.Share("--min-attribution", "Fail below this F1 of the speakers of found facts");
        var polarity = Options.Count("--max-polarity-errors", "Fail above so many denied or planned facts read as if they were so", 0);
        var command = new Command("evaluate", "Score a graph against a gold standard") { graph, gold, re3d, schema, align, errors, f1, precision, recall, relations, strict, modality, attribution, polarity, host.Json };
        command.Validators.Add(result => Check(result, graph, gold, re3d, schema, relations));
        HelpWithExamples.Add(command,
            "kg evaluate articles.kg.json --gold gold --align --errors",
            "kg evaluate articles.kg.json --gold gold --min-f1 0.35 --min-precision 0.6 --max-polarity-errors 0",
            "kg evaluate articles.kg.json --gold gold --json | jq .facts.lenient.f1",
            "kg evaluate --re3d re3d --schema schema/generic.kg.yaml");
        host.Handle(command, (line, session) =>
        {
            if (line.GetValue(re3d) is { } documents)
                return Re3dRun.Run(documents, line.GetValue(schema)!, line.GetValue(errors), new Re3dGates(line.GetValue(f1), line.GetValue(precision), line.GetValue(recall), line.GetValue(relations)), session);
            var loaded = GraphInput.Load(line.GetValue(graph)!, session);
            var report = loaded is null ? null : Evaluate(loaded, line.GetValue(gold)!, line.GetValue(align), session);
            if (report is not null)
            {
                Gate(session, "lenient precision of facts", report.Lenient.Precision, precision, line);
                Gate(session, "lenient recall of facts", report.Lenient.Recall, recall, line);
                Gate(session, "lenient F1 of facts", report.Lenient.F1, f1, line);
                Gate(session, "strict F1 of facts", report.Strict.F1, strict, line);
                Gate(session, "share of facts with the right modality", report.Modality.Value, modality, line);
                Gate(session, "F1 of attribution", report.Attribution.F1, attribution, line);
                GatePolarity(session, report.PolarityErrors, line.GetValue(polarity));
            }

            if (session.IsJson) session.WriteJson(report is not null, writer => EvaluationJson.WriteTo(writer, report, line.GetValue(errors)));
            else if (report is not null && !session.IsQuiet) EvaluationText.Print(session.Output, report, line.GetValue(errors));
            return report is not null;
        });
        return command;
    }

    private static void Check(CommandResult result, Argument<string> graph, Option<string?> gold, Option<string?> re3d, Option<string?> schema, Option<double?> relations)
    {
        if (result.GetResult(re3d) is not null)
        {
            if (result.GetResult(schema) is null) result.AddError("--re3d needs a --schema to read with, for example schema/generic.kg.yaml.");
            if (result.GetResult(gold) is not null || result.GetResult(graph)?.Tokens.Count > 0) result.AddError("--re3d reads its documents itself: leave out the graph and --gold.");
            return;
        }

        if (result.GetResult(graph) is not { Tokens.Count: > 0 }) result.AddError("Required argument 'GRAPH' missing for command: 'evaluate'.");
        if (result.GetResult(gold) is null) result.AddError("Option '--gold' is required.");
        if (result.GetResult(relations) is not null) result.AddError("--min-relation-precision needs --re3d: a gold standard's facts have --min-precision.");
    }

    private static EvaluationReport? Evaluate(Graph graph, string folder, bool isAligned, Session session)
    {
        var gold = GoldReader.Read(folder);
        var report = Evaluator.Evaluate(graph, gold, isAligned);
        session.Report(report.Problems.Select(Finding.Of));
        return gold.Documents.IsEmpty ? null : report;
    }

    private static void Gate(Session session, string what, double value, Option<double?> option, ParseResult line)
    {
        if (!(value < line.GetValue(option))) return;
        var message = string.Create(CultureInfo.InvariantCulture, $"the {what} is {value:0.000}, below the {line.GetValue(option):0.000} that {option.Name} asks for");
        session.Report(Finding.Error("KG9007", message));
    }

    private static void GatePolarity(Session session, int errors, int? most)
    {
        if (errors > most) session.Report(Finding.Error("KG9007", $"polarity errors: {errors}, more than the {most} that --max-polarity-errors allows"));
    }
}
