using System.CommandLine;
using System.CommandLine.Parsing;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg diff</c>: what differs between two graphs, in facts, and why.</summary>
internal static class DiffCommand
{
    private static readonly string[] Formats = ["text", "json", "mermaid", "html"];

    public static Command Create(CommandHost host)
    {
        var before = new Argument<string>("BEFORE") { Description = "The graph to start from: what kg build wrote" };
        var after = new Argument<string>("AFTER") { Description = "The graph that it became" };
        var format = Options.Choice("--format", "Text for people, json for programs, mermaid for pull requests, html as a page [default: by the name of --out, else text]", Formats);
        var byCause = new Option<bool>("--by-cause") { Description = "Put each changed fact down to its article, its rule, the schema, the language model or the code" };
        var noQuotes = new Option<bool>("--no-quotes") { Description = "Leave the articles' words out, so that the result may be published" };
        var exitCode = new Option<bool>("--exit-code") { Description = "End with 1 where the graphs differ, as for a regression gate" };
        var modalities = Modalities.Option("affirmed");
        var output = OutputFile.Option("The file to write, or - for standard output");
        var command = new Command("diff", "Show what differs between two graphs, fact by fact, and why") { before, after, format, byCause, noQuotes, exitCode, modalities, output, host.Json };
        command.Validators.Add(result =>
        {
            if (result.GetResult(host.Json) is { Implicit: false } && FormatOf(result, format, output) is not "json")
                result.AddError("--json writes one object; leave --format out, or say --format json.");
        });
        HelpWithExamples.Add(command,
            "kg diff before.kg.json after.kg.json",
            "kg diff before.kg.json after.kg.json --by-cause",
            "kg diff before.kg.json after.kg.json -o changes.html",
            "kg diff expected.kg.json syria.kg.json --exit-code --quiet || echo changed");
        host.Handle(command, (line, session) =>
        {
            var (first, second) = (line.GetRequiredValue(before), line.GetRequiredValue(after));
            var set = Modalities.Of(line.GetValue(modalities), ModalitySet.Affirmed);
            var olds = GraphInput.Load(first, session)?.WithModality(set);
            var news = GraphInput.Load(second, session)?.WithModality(set);
            if (olds is null || news is null)
            {
                if (session.IsJson) session.WriteJson(false, static _ => { });
                return false;
            }

            var report = new DiffReport(olds.Diff(news), first, second) { IsByCause = line.GetValue(byCause), HasQuotes = !line.GetValue(noQuotes) };
            var isDone = Write(report, FormatOf(line.CommandResult, format, output), line.GetValue(output) ?? OutputFile.StandardOutput, [first, second], session);
            return isDone && !(line.GetValue(exitCode) && !report.IsEmpty);
        });
        return command;
    }

    private static bool Write(DiffReport report, string format, string output, string[] inputs, Session session)
    {
        var isShown = string.Equals(output, OutputFile.StandardOutput, StringComparison.Ordinal);
        if (format == "text" && isShown)
        {
            if (!session.IsQuiet) report.Print(session.Output);
            return true;
        }

        var text = format switch
        {
            "json" => session.JsonOf(true, report.WriteTo),
            "mermaid" => report.ToMermaid(),
            "html" => report.ToHtml(),
            _ => report.ToText() + "\n",
        };
        return OutputFile.Write(output, text, inputs, session);
    }

    private static string FormatOf(CommandResult result, Option<string> format, Option<string> output)
    {
        if (result.GetResult(format) is { Implicit: false, Tokens: [{ Value: var chosen }] }) return chosen;
        if (result.Children.OfType<OptionResult>().Any(static option => option.Option.Name == "--json" && !option.Implicit)) return "json";
        var file = result.GetResult(output) is { Tokens: [{ Value: var name }] } ? name : "";
        return Path.GetExtension(file).ToLowerInvariant() switch { ".json" => "json", ".mmd" or ".mermaid" => "mermaid", ".html" or ".htm" => "html", _ => "text" };
    }
}
