using System.Globalization;
using KnowledgeGraph.Extraction.Evaluation;

namespace KnowledgeGraph.Cli.Output;

/// <summary>What went wrong, one sentence after the other: each error with what the gold has and what was read.</summary>
internal static class EvaluationErrors
{
    public static void Print(Screen screen, EvaluationReport report)
    {
        screen.Line();
        PrintFacts(screen, report);
        PrintMentions(screen, report);
    }

    private static void PrintFacts(Screen screen, EvaluationReport report)
    {
        Heading(screen, "errors of facts", report.Errors.GroupBy(static e => e.Kind).OrderBy(static g => g.Key).Select(static g => (Word(g.Key), g.Count())));
        foreach (var sentence in report.Errors.GroupBy(static e => (e.Document, e.Span.Start)))
        {
            screen.Line();
            Sentence(screen, sentence.Key.Document, sentence.Key.Start, sentence.First().Sentence);
            foreach (var error in sentence)
            {
                screen.Line(new StyledText().Add($"  {Word(error.Kind),-9}", ToneOf(error.Kind)).Add(error.Fact).Add($"  {error.Detail}", Tone.Dim));
                if (error.Kind != FactErrorKind.Missed) Part(screen, "expected", error.Expected);
                if (error.Kind is not (FactErrorKind.False or FactErrorKind.Polarity)) Part(screen, "got", error.Got);
            }
        }
    }

    private static void PrintMentions(Screen screen, EvaluationReport report)
    {
        screen.Line();
        Heading(screen, "errors of mentions", report.MentionErrors.GroupBy(static e => e.Kind).OrderBy(static g => g.Key).Select(static g => (Word(g.Key), g.Count())));
        foreach (var sentence in report.MentionErrors.GroupBy(static e => (e.Document, e.Sentence)))
        {
            screen.Line();
            Sentence(screen, sentence.Key.Document, sentence.First().Span.Start, sentence.Key.Sentence);
            foreach (var error in sentence)
            {
                var line = new StyledText().Add($"  {Word(error.Kind),-9}", error.Kind == MentionErrorKind.Missed ? Tone.Normal : Tone.Warning).Add(error.Text, Tone.Strong);
                if (error.Expected.Length > 0) line.Add("  expected ", Tone.Dim).Add(error.Expected);
                if (error.Got.Length > 0) line.Add("  got ", Tone.Dim).Add(error.Got);
                screen.Line(line);
            }
        }
    }

    private static void Heading(Screen screen, string name, IEnumerable<(string Kind, int Count)> counts)
    {
        var text = string.Join(", ", counts.Select(static c => string.Create(CultureInfo.InvariantCulture, $"{c.Kind} {c.Count}")));
        screen.Line(new StyledText().Add($"{name}: ", Tone.Strong).Add(text.Length > 0 ? text : "none"));
    }

    private static void Sentence(Screen screen, string document, int start, string text) => screen.Line(
        new StyledText().Add(string.Create(CultureInfo.InvariantCulture, $"{document} at {start}: "), Tone.Dim).Add(text.Length > 0 ? text : "(the graph has not read it)"));

    private static void Part(Screen screen, string name, string text)
    {
        if (text.Length > 0) screen.Line(new StyledText().Add($"    {name,-9}", Tone.Dim).Add(text));
    }

    private static Tone ToneOf(FactErrorKind kind) => kind switch
    {
        FactErrorKind.Polarity => Tone.Error,
        FactErrorKind.False or FactErrorKind.Missed => Tone.Warning,
        _ => Tone.Normal,
    };

    private static string Word(Enum kind) => kind.ToString().ToLowerInvariant();
}
