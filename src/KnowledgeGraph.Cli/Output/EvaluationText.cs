using System.Globalization;
using KnowledgeGraph.Extraction.Evaluation;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Scores as tables for people.</summary>
internal static class EvaluationText
{
    public static void Print(Screen screen, EvaluationReport report, bool hasErrors)
    {
        var table = ScoreTable("");
        Row(table, "facts, strict", report.Strict);
        Row(table, "facts, lenient", report.Lenient);
        Row(table, "facts and sentence, strict", report.SentenceStrict);
        Row(table, "facts and sentence, lenient", report.SentenceLenient);
        Row(table, "mentions", report.Mentions);
        Row(table, "attribution of found facts", report.Attribution);
        screen.Table(table);
        screen.Line();
        PrintRatios(screen, report);
        PrintScores(screen, "document", report.ByDocument);
        PrintScores(screen, "relation", report.ByRelation);
        PrintPhenomena(screen, report);
        if (hasErrors) EvaluationErrors.Print(screen, report);
    }

    private static void PrintRatios(Screen screen, EvaluationReport report)
    {
        var table = new TextTable("of what was found", "right", "of", "share").AlignRight(1, 2, 3);
        Row(table, "links of mentions", report.Linking);
        Row(table, "modality of facts", report.Modality);
        Row(table, "dates of facts", report.Dates);
        Row(table, "counts of facts", report.Counts);
        screen.Table(table);
        var tone = report.PolarityErrors == 0 ? Tone.Good : Tone.Error;
        screen.Line(new StyledText().Add("polarity errors: ").Add(report.PolarityErrors.ToString(CultureInfo.InvariantCulture), tone));
    }

    private static void PrintScores(Screen screen, string name, IEnumerable<KeyValuePair<string, Score>> scores)
    {
        screen.Line();
        var table = ScoreTable($"lenient by {name}");
        foreach (var (key, score) in scores) Row(table, key, score);
        screen.Table(table);
    }

    private static void PrintPhenomena(Screen screen, EvaluationReport report)
    {
        if (report.ByPhenomenon.IsEmpty) return;
        screen.Line();
        var table = new TextTable("lenient recall by phenomenon", "found", "of", "share").AlignRight(1, 2, 3);
        foreach (var (phenomenon, ratio) in report.ByPhenomenon) Row(table, phenomenon, ratio);
        screen.Table(table);
    }

    private static TextTable ScoreTable(string name) =>
        new TextTable(name, "precision", "recall", "F1", "right", "predicted", "found", "gold").AlignRight(1, 2, 3, 4, 5, 6, 7);

    private static void Row(TextTable table, string name, Score score) => table.Row(
        name, Share(score.Precision), Share(score.Recall), new StyledText().Add(Share(score.F1), Tone.Strong),
        Number(score.Correct), Number(score.Predicted), Number(score.Found), Number(score.Gold));

    private static void Row(TextTable table, string name, Ratio ratio) =>
        table.Row(name, Number(ratio.Correct), Number(ratio.Total), ratio.Total == 0 ? "" : Share(ratio.Value));

    private static string Share(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
