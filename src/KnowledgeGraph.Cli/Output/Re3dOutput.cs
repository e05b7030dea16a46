using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Extraction.Evaluation;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Scores on re3d, as tables and as JSON.</summary>
internal static class Re3dOutput
{
    public static void Print(Screen screen, Re3dReport report, bool hasErrors)
    {
        var entities = new TextTable("entities, exact span", "precision", "recall", "F1", "95 %", "right", "predicted", "found", "gold").AlignRight(1, 2, 3, 4, 5, 6, 7, 8);
        foreach (var (type, score) in report.EntitiesByType) Row(entities, type, score, Interval(report, $"entities.{type}.f1"));
        Row(entities, "all three types", report.Entities, Interval(report, "entities.f1"));
        screen.Table(entities);
        screen.Line();
        var relations = new TextTable("recall of relations", "spans given", "95 %", "from the text", "95 %", "gold").AlignRight(1, 2, 3, 4, 5);
        foreach (var (type, given) in report.RelationsGivenByType)
            relations.Row(type, Share(given.Value), Interval(report, $"relationsGiven.{type}.share"), Share(report.RelationsByType[type].Value), Interval(report, $"relations.{type}.share"), Number(given.Total));
        relations.Row("all mapped", Share(report.RelationsGiven.Value), Interval(report, "relationsGiven.share"), Share(report.Relations.Value), Interval(report, "relations.share"), Number(report.RelationsGiven.Total));
        screen.Table(relations);
        screen.Line();
        var precision = new TextTable("precision of relations", "spans given", "95 %", "right", "read").AlignRight(1, 2, 3, 4);
        foreach (var (relation, ratio) in report.RelationPrecisionByRelation) Row(precision, relation, ratio, Interval(report, $"relationPrecision.{relation}.share"));
        Row(precision, "all mapped", report.RelationPrecision, Interval(report, "relationPrecision.share"));
        screen.Table(precision);
        screen.Line(new StyledText().Add($"{Summary.Count(report.Documents, "document")}; 95 %: from 1,000 resamples of the documents", Tone.Dim));
        screen.Line(new StyledText().Add("re3d leaves many relations unmarked, so their precision is a lower bound", Tone.Dim));
        if (hasErrors) PrintErrors(screen, report);
    }

    public static void WriteTo(Utf8JsonWriter writer, Re3dReport? report, bool hasErrors)
    {
        if (report is null) return;
        writer.WriteNumber("documents", report.Documents);
        writer.WriteStartObject("entities");
        foreach (var (type, score) in report.EntitiesByType) Write(writer, type, score);
        Write(writer, "all", report.Entities);
        writer.WriteEndObject();
        Write(writer, "relationsGiven", report.RelationsGivenByType, report.RelationsGiven);
        Write(writer, "relationPrecision", report.RelationPrecisionByRelation, report.RelationPrecision);
        Write(writer, "relations", report.RelationsByType, report.Relations);
        writer.WriteStartObject("intervals");
        foreach (var (name, interval) in report.Intervals)
        {
            writer.WriteStartArray(name);
            writer.WriteNumberValue(Math.Round(interval.Low, 6));
            writer.WriteNumberValue(Math.Round(interval.High, 6));
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
        if (!hasErrors) return;
        writer.WriteStartArray("errors");
        foreach (var error in report.Errors) EvaluationJson.Write(writer, error);
        writer.WriteEndArray();
    }

    private static void PrintErrors(Screen screen, Re3dReport report)
    {
        foreach (var sentence in report.Errors.GroupBy(static e => (e.Document, e.Sentence)))
        {
            screen.Line();
            screen.Line(new StyledText().Add($"{sentence.Key.Document}: ", Tone.Dim).Add(sentence.Key.Sentence));
            foreach (var error in sentence)
                screen.Line(new StyledText().Add($"  {error.Kind.ToString().ToLowerInvariant(),-9}", Tone.Warning).Add(error.Text, Tone.Strong).Add($"  {error.Expected}{error.Got}", Tone.Dim));
        }
    }

    private static void Write(Utf8JsonWriter writer, string name, IEnumerable<KeyValuePair<string, Ratio>> byType, Ratio all)
    {
        writer.WriteStartObject(name);
        foreach (var (type, ratio) in byType) EvaluationJson.Write(writer, type, ratio);
        EvaluationJson.Write(writer, "all", all);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, Score score) => EvaluationJson.Write(writer, name, score);

    private static void Row(TextTable table, string name, Score score, string interval) => table.Row(
        name, Share(score.Precision), Share(score.Recall), new StyledText().Add(Share(score.F1), Tone.Strong), interval,
        Number(score.Correct), Number(score.Predicted), Number(score.Found), Number(score.Gold));

    private static void Row(TextTable table, string name, Ratio ratio, string interval) =>
        table.Row(name, Share(ratio.Value), interval, Number(ratio.Correct), Number(ratio.Total));

    private static string Interval(Re3dReport report, string key) => report.Intervals.TryGetValue(key, out var interval) ? interval.ToString() : "";

    private static string Share(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
