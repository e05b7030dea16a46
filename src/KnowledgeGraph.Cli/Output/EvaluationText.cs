using System.Globalization;
using KnowledgeGraph.Extraction.Evaluation;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Scores as tables for people, with the 95 % interval of the figure that counts in each row.</summary>
internal sealed class EvaluationText
{
    private readonly Screen _screen;
    private readonly EvaluationReport _report;

    private EvaluationText(Screen screen, EvaluationReport report) => (_screen, _report) = (screen, report);

    public static void Print(Screen screen, EvaluationReport report, bool hasErrors)
    {
        new EvaluationText(screen, report).Print();
        if (hasErrors) EvaluationErrors.Print(screen, report);
    }

    private void Print()
    {
        var table = ScoreTable("");
        Row(table, "facts, strict", "strict", _report.Strict);
        Row(table, "facts, lenient", "lenient", _report.Lenient);
        Row(table, "facts and sentence, strict", "sentenceStrict", _report.SentenceStrict);
        Row(table, "facts and sentence, lenient", "sentenceLenient", _report.SentenceLenient);
        Row(table, "mentions", "mentions", _report.Mentions);
        Row(table, "attribution of found facts", "attribution", _report.Attribution);
        _screen.Table(table);
        _screen.Line();
        PrintRatios();
        PrintScores("document", "byDocument.", _report.ByDocument);
        PrintScores("relation", "byRelation.", _report.ByRelation);
        PrintPhenomena();
        var units = _report.IsResampledByDocument ? "documents" : "sentences";
        _screen.Line(new StyledText().Add($"95 %: from 1,000 resamples of the {units}; of F1 or the share, the others stand in --json", Tone.Dim));
    }

    private void PrintRatios()
    {
        var table = RatioTable("of what was found", "right");
        Row(table, "links of mentions", "linking", _report.Linking);
        Row(table, "modality of facts", "modality", _report.Modality);
        Row(table, "dates of facts", "dates", _report.Dates);
        Row(table, "counts of facts", "counts", _report.Counts);
        _screen.Table(table);
        var tone = _report.PolarityErrors == 0 ? Tone.Good : Tone.Error;
        _screen.Line(new StyledText().Add("polarity errors: ").Add(_report.PolarityErrors.ToString(CultureInfo.InvariantCulture), tone));
        _screen.Line();
    }

    private void PrintScores(string name, string prefix, IEnumerable<KeyValuePair<string, Score>> scores)
    {
        var table = ScoreTable($"lenient by {name}");
        foreach (var (key, score) in scores) Row(table, key, prefix + key, score);
        _screen.Table(table);
        _screen.Line();
    }

    private void PrintPhenomena()
    {
        if (_report.ByPhenomenon.IsEmpty) return;
        var table = RatioTable("lenient recall by phenomenon", "found");
        foreach (var (phenomenon, ratio) in _report.ByPhenomenon) Row(table, phenomenon, "byPhenomenon." + phenomenon, ratio);
        _screen.Table(table);
        _screen.Line();
    }

    private static TextTable ScoreTable(string name) =>
        new TextTable(name, "precision", "recall", "F1", "95 %", "right", "predicted", "found", "gold").AlignRight(1, 2, 3, 4, 5, 6, 7, 8);

    private static TextTable RatioTable(string name, string right) => new TextTable(name, right, "of", "share", "95 %").AlignRight(1, 2, 3, 4);

    private void Row(TextTable table, string name, string key, Score score) => table.Row(
        name, Share(score.Precision), Share(score.Recall), new StyledText().Add(Share(score.F1), Tone.Strong), Interval(key + ".f1"),
        Number(score.Correct), Number(score.Predicted), Number(score.Found), Number(score.Gold));

    private void Row(TextTable table, string name, string key, Ratio ratio) => table.Row(
        name, Number(ratio.Correct), Number(ratio.Total), ratio.Total == 0 ? "" : Share(ratio.Value), ratio.Total == 0 ? "" : Interval(key + ".share"));

    private string Interval(string key) => _report.Intervals.TryGetValue(key, out var interval) ? interval.ToString() : "";

    private static string Share(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
