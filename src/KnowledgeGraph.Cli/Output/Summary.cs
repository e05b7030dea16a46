using System.Globalization;
using KnowledgeGraph.Cli.Commands;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Words for counts.</summary>
internal static class Summary
{
    /// <summary>"no problems", or how many errors and warnings there were.</summary>
    public static StyledText OfProblems(Session session)
    {
        var errors = session.ErrorCount;
        var warnings = session.Findings.Count(static f => f.Severity == ProblemSeverity.Warning);
        if (errors + warnings == 0) return new StyledText().Add("no problems", Tone.Good);
        var text = new StyledText();
        if (errors > 0) text.Add(Count(errors, "error"), Tone.Error);
        if (errors > 0 && warnings > 0) text.Add(", ");
        if (warnings > 0) text.Add(Count(warnings, "warning"), Tone.Warning);
        return text;
    }

    /// <summary>A number with its noun: "1 article", "1,200 articles".</summary>
    public static string Count(int number, string singular, string? plural = null) =>
        $"{number.ToString("N0", CultureInfo.InvariantCulture)} {(number == 1 ? singular : plural ?? singular + "s")}";
}
