using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg check</c>: what is wrong with a schema, and what it declares.</summary>
internal static class CheckCommand
{
    public static Command Create(CommandHost host)
    {
        var schema = new Argument<string>("SCHEMA") { Description = "The schema, a .kg.yaml file with graph:" };
        var rules = new Option<bool>("--rules")
        {
            Description = "Show what each example became, and rules and alternatives that are shadowed, too broad or silent",
        };
        var command = new Command("check", "Find the mistakes in a schema") { schema, rules, host.Json };
        HelpWithExamples.Add(command,
            "kg check schema/syria.kg.yaml",
            "kg check schema/syria.kg.yaml --quiet && echo fine",
            "kg check schema/syria.kg.yaml --rules",
            "kg check schema/syria.kg.yaml --json | jq '.problems[].code'");
        host.Handle(command, (line, session) => Run(line.GetRequiredValue(schema), line.GetValue(rules), session));
        return command;
    }

    private static bool Run(string path, bool isShowingRules, Session session)
    {
        var result = SchemaInput.Compile(path, session, out var locations);
        // Whether each example sentence is understood and finds itself; with a broken schema that is not the first worry.
        if (result is { IsValid: true, Model: { } schema })
            ReportRules(schema, locations, isShowingRules, session);
        var counts = result.Model is { } model ? CountsOf(model) : [];
        if (session.IsJson)
        {
            session.WriteJson(result.IsValid, writer => WriteCounts(writer, path, result.Model, counts));
        }
        else if (!session.IsQuiet)
        {
            if (result.Model is not null) session.Output.Line(new StyledText().Add(path).Add(": ").Add(result.Model.Name, Tone.Strong));
            foreach (var (name, count) in counts) session.Output.Line($"  {name,-10} {count.ToString("N0", CultureInfo.InvariantCulture),7}");
            session.Output.Line(Summary.OfProblems(session));
        }

        return result.IsValid;
    }

    private static void ReportRules(SchemaModel schema, SchemaLocations? locations, bool isShowing, Session session)
    {
        var rules = RuleCompiler.Compile(schema, GraphModelFactory.Create(schema), locations, session.Cancellation);
        session.Report(rules.Problems.Select(Finding.Of));
        if (!isShowing) return;
        session.Report(RuleCheck.Compare(schema, rules, locations, session.Cancellation).Select(Finding.Of));
        var alternatives = RuleCheck.Alternatives(schema, rules, locations, session.Cancellation);
        session.Report(alternatives.Problems.Select(Finding.Of));
        if (session.IsJson || session.IsQuiet) return;
        foreach (var rule in rules.Rules)
        {
            session.Output.Line(new StyledText().Add(rule.Id, Tone.Strong).Add("  ").Add(rule.Example));
            foreach (var tree in rule.TreePatterns) session.Output.Line($"  tree   {tree}");
            foreach (var words in rule.SurfacePatterns) session.Output.Line($"  words  {words}");
        }

        session.Output.Line(string.Create(CultureInfo.InvariantCulture,
            $"{alternatives.Read:N0} of {alternatives.Count:N0} alternatives are read in a plain sentence, ")
            + string.Create(CultureInfo.InvariantCulture, $"{alternatives.ReadByTrees:N0} of them by trees"));
    }

    private static List<(string Name, int Count)> CountsOf(SchemaModel model) =>
    [
        ("types", model.Types.Count(static t => !t.IsTrait)),
        ("traits", model.Types.Count(static t => t.IsTrait)),
        ("enums", model.Enums.Count),
        ("entities", model.Entities.Count),
        ("names", model.Entities.Sum(static e => 1 + e.Aliases.Count + e.Adjectives.Count + e.Metonyms.Count)),
        ("relations", model.Relations.Count),
        ("examples", model.Relations.Sum(static r => r.Expressed.Count)),
    ];

    private static void WriteCounts(Utf8JsonWriter writer, string path, SchemaModel? model, List<(string Name, int Count)> counts)
    {
        writer.Text("schema", path);
        writer.Text("graph", model?.Name);
        writer.WriteStartObject("counts");
        foreach (var (name, count) in counts) writer.WriteNumber(name, count);
        writer.WriteEndObject();
    }
}
