using System.Globalization;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Extraction.Evaluation;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>Scores a schema on re3d and shows the figures.</summary>
internal static class Re3dRun
{
    public static bool Run(string folder, string schema, bool hasErrors, Re3dGates gates, Session session)
    {
        var documents = Re3dReader.Read(folder, out var problems);
        session.Report(problems.Select(Finding.Of));
        var extractor = documents.IsEmpty ? null : SchemaInput.CreateExtractor(schema, session);
        var report = extractor is null ? null : Re3dEvaluator.Evaluate(extractor, documents, session.Cancellation);
        if (report is not null)
        {
            Gate(session, "F1 of entities", report.Entities.F1, gates.F1);
            Gate(session, "precision of entities", report.Entities.Precision, gates.Precision);
            Gate(session, "recall of relations with the spans given", report.RelationsGiven.Value, gates.Recall);
            Gate(session, "precision of relations with the spans given", report.RelationPrecision.Value, gates.RelationPrecision);
        }

        if (session.IsJson) session.WriteJson(report is not null, writer => Re3dOutput.WriteTo(writer, report, hasErrors));
        else if (report is not null && !session.IsQuiet) Re3dOutput.Print(session.Output, report, hasErrors);
        return report is not null;
    }

    private static void Gate(Session session, string what, double value, double? least)
    {
        if (!(value < least)) return;
        session.Report(Finding.Error("KG9007", string.Create(CultureInfo.InvariantCulture, $"the {what} is {value:0.000}, below the {least:0.000} asked for")));
    }
}
