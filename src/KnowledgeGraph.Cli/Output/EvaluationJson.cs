using System.Text.Json;
using KnowledgeGraph.Extraction.Evaluation;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Scores for programs. Shares are rounded to six digits; the counts beside them are exact.</summary>
internal static class EvaluationJson
{
    public static void WriteTo(Utf8JsonWriter writer, EvaluationReport? report, bool hasErrors)
    {
        if (report is null) return;
        writer.WriteStartObject("facts");
        Write(writer, "strict", report.Strict);
        Write(writer, "lenient", report.Lenient);
        Write(writer, "sentenceStrict", report.SentenceStrict);
        Write(writer, "sentenceLenient", report.SentenceLenient);
        writer.WriteEndObject();
        writer.WriteNumber("polarityErrors", report.PolarityErrors);
        Write(writer, "mentions", report.Mentions);
        Write(writer, "linking", report.Linking);
        Write(writer, "modality", report.Modality);
        Write(writer, "attribution", report.Attribution);
        Write(writer, "dates", report.Dates);
        Write(writer, "counts", report.Counts);
        writer.WriteStartObject("byDocument");
        foreach (var (name, score) in report.ByDocument) Write(writer, name, score);
        writer.WriteEndObject();
        writer.WriteStartObject("byRelation");
        foreach (var (name, score) in report.ByRelation) Write(writer, name, score);
        writer.WriteEndObject();
        writer.WriteStartObject("byPhenomenon");
        foreach (var (name, ratio) in report.ByPhenomenon) Write(writer, name, ratio);
        writer.WriteEndObject();
        writer.WriteStartObject("intervals");
        writer.Text("resampled", report.IsResampledByDocument ? "documents" : "sentences");
        foreach (var (name, interval) in report.Intervals)
        {
            writer.WriteStartArray(name);
            writer.WriteNumberValue(Rounded(interval.Low));
            writer.WriteNumberValue(Rounded(interval.High));
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
        if (hasErrors) WriteErrors(writer, report);
    }

    private static void WriteErrors(Utf8JsonWriter writer, EvaluationReport report)
    {
        writer.WriteStartArray("errors");
        foreach (var error in report.Errors)
        {
            writer.WriteStartObject();
            writer.Text("kind", error.Kind.ToString().ToLowerInvariant());
            writer.Text("doc", error.Document);
            writer.Text("fact", error.Fact);
            writer.WriteNumber("start", error.Span.Start);
            writer.WriteNumber("end", error.Span.End);
            writer.Text("detail", error.Detail);
            writer.Text("relation", error.Relation);
            writer.Text("expected", error.Expected);
            writer.Text("got", error.Got);
            writer.Text("sentence", error.Sentence);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("mentionErrors");
        foreach (var error in report.MentionErrors) Write(writer, error);
        writer.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter writer, MentionError error)
    {
        writer.WriteStartObject();
        writer.Text("kind", error.Kind.ToString().ToLowerInvariant());
        writer.Text("doc", error.Document);
        writer.Text("text", error.Text);
        writer.WriteNumber("start", error.Span.Start);
        writer.WriteNumber("end", error.Span.End);
        writer.Text("expected", error.Expected);
        writer.Text("got", error.Got);
        writer.Text("sentence", error.Sentence);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, string name, Score score)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("precision", Rounded(score.Precision));
        writer.WriteNumber("recall", Rounded(score.Recall));
        writer.WriteNumber("f1", Rounded(score.F1));
        writer.WriteNumber("correct", score.Correct);
        writer.WriteNumber("predicted", score.Predicted);
        writer.WriteNumber("found", score.Found);
        writer.WriteNumber("gold", score.Gold);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, string name, Ratio ratio)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("share", Rounded(ratio.Value));
        writer.WriteNumber("correct", ratio.Correct);
        writer.WriteNumber("total", ratio.Total);
        writer.WriteEndObject();
    }

    private static double Rounded(double share) => Math.Round(share, 6);
}
