using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Extraction.Tests.TestBed;

/// <summary>Writes results as Markdown: a summary, a table by phenomenon and one by relation for each file, and what went wrong where it may be read.</summary>
internal static class TestBedReport
{
    private const string Head = "expected | found | wrong modality | false | polarity | P | R | F1 |";
    private const string Rule = "---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |";

    /// <summary>The whole report.</summary>
    /// <param name="results">The results.</param>
    /// <param name="withRemarks">Whether misses and false facts are listed with their passages; never for held-out files.</param>
    public static string Write(IReadOnlyList<TestBedResult> results, bool withRemarks)
    {
        var text = new StringBuilder();
        text.Append("# Test bed\n\n").Append(Summary(results));
        foreach (var result in results)
        {
            text.Append(Invariant($"\n## {result.File.Name}: by phenomenon\n\n")).Append(ByPhenomenon(result));
            text.Append(Invariant($"\n## {result.File.Name}: by relation\n\n")).Append(ByRelation(result));
        }

        if (withRemarks)
        {
            foreach (var result in results.Where(static r => !r.File.IsHeld)) text.Append(Remarks(result));
        }

        return text.ToString();
    }

    /// <summary>One line a file.</summary>
    public static string Summary(IReadOnlyList<TestBedResult> results)
    {
        var text = new StringBuilder();
        text.Append(Invariant($"| file | cases | {Head} strict F1 | modality | attribution F1 | dates, details | traps passed |\n"));
        text.Append(Invariant($"| --- | ---: | {Rule} ---: | ---: | ---: | ---: | ---: |\n"));
        foreach (var result in results)
        {
            var t = result.Total;
            text.Append(Invariant($"| {result.File.Name} | {t.Cases} | {Row(t)} {t.StrictF1:F2} | {t.ModalityAccuracy:F2} | {t.AttributionF1:F2} | "));
            text.Append(Invariant($"{t.DetailsRight}/{t.DetailsExpected} | {t.TrapsPassed}/{t.Traps} |\n"));
        }

        return text.ToString();
    }

    private static string ByPhenomenon(TestBedResult result)
    {
        var text = new StringBuilder();
        text.Append(Invariant($"| # | phenomenon | cases | {Head}\n| ---: | --- | ---: | {Rule}\n"));
        for (var number = 1; number <= Phenomena.Names.Length; number++)
        {
            var t = result.OfPhenomenon(number);
            if (t.Cases > 0) text.Append(Invariant($"| {number} | {Phenomena.Names[number - 1]} | {t.Cases} | {Row(t)}\n"));
        }

        return text.ToString();
    }

    private static string ByRelation(TestBedResult result)
    {
        var text = new StringBuilder();
        text.Append(Invariant($"| relation | {Head}\n| --- | {Rule}\n"));
        foreach (var (relation, t) in result.ByRelation()) text.Append(Invariant($"| {relation} | {Row(t)}\n"));
        return text.ToString();
    }

    private static string Remarks(TestBedResult result)
    {
        var text = new StringBuilder();
        text.Append(Invariant($"\n## {result.File.Name}: what went wrong\n"));
        foreach (var score in result.Scores.Where(static s => s.Remarks.Length > 0))
        {
            var passage = score.Case.Text.Replace("\n", "\n> ", StringComparison.Ordinal);
            text.Append(Invariant($"\n{score.Case.Id} {score.Case.Title}\n> {passage}\n\n"));
            foreach (var remark in score.Remarks) text.Append(Invariant($"- {remark}\n"));
        }

        return text.ToString();
    }

    // Where nothing is expected there is nothing to recall, and only the false facts speak.
    private static string Row(Tally t) =>
        Invariant($"{t.Expected} | {t.Found} | {t.WrongModality} | {t.FalseFacts} | {t.PolarityErrors} | ")
        + (t.Expected == 0 ? "- | - | - |" : Invariant($"{t.Precision:F2} | {t.Recall:F2} | {t.F1:F2} |"));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
