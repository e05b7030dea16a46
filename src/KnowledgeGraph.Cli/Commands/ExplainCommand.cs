using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg explain</c>: what each step of reading sees in a sentence.</summary>
internal static class ExplainCommand
{
    public static Command Create(CommandHost host)
    {
        var sentence = new Argument<string>("SENTENCE") { Description = "A sentence, or a few, in quotes; a file of text; - for standard input" };
        var schema = SchemaInput.Option();
        var published = new Option<DateOnly?>("--published")
        {
            Description = "The day against which \"on Friday\" and \"last month\" are read",
            HelpName = "YYYY-MM-DD",
            CustomParser = static result =>
            {
                if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
                result.AddError($"--published takes a day such as 2024-12-05, not '{result.Tokens[0].Value}'.");
                return null;
            },
        };
        var command = new Command("explain", "Show what is read in a sentence, by which rule, and what is not and why") { sentence, schema, published, host.Json };
        HelpWithExamples.Add(command,
            "kg explain \"Moscow denied that Russian planes had bombed Idlib.\" --schema schema/syria.kg.yaml",
            "kg explain \"Rebels took the town on Friday.\" -s schema/syria.kg.yaml --published 2024-12-05",
            "kg explain \"Iranian-backed militias entered Aleppo.\" -s schema/syria.kg.yaml --json | jq '.sentences[].claims'");
        host.Handle(command, (line, session) => Run(line.GetRequiredValue(sentence), line.GetRequiredValue(schema), line.GetValue(published), session));
        return command;
    }

    private static bool Run(string sentence, string schema, DateOnly? published, Session session)
    {
        var article = SentenceInput.Read(sentence, session);
        var text = article?.Text ?? "";
        var extractor = article is null ? null : SchemaInput.CreateExtractor(schema, session);
        var explanations = extractor?.Explain(text, published ?? article!.Published, session.Cancellation) ?? [];
        if (extractor is not null && explanations.IsEmpty)
            session.Report(Finding.Error("KG9006", "there is no sentence in the text; write one in quotes"));
        if (session.IsJson) session.WriteJson(extractor is not null, writer => ExplanationJson.WriteTo(writer, explanations));
        else if (extractor is not null) ExplanationText.Print(session.Output, extractor.Model, text, explanations);
        return extractor is not null;
    }
}
