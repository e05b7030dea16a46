namespace KnowledgeGraph.Extraction.Evaluation;

/// <summary>Whether a gold document was made for the text that the graph has read: one edited word moves all offsets, and the figures just fall.</summary>
internal static class GoldFit
{
    /// <summary>The problem of a document that does not fit, or <see langword="null"/>.</summary>
    public static Problem? Check(GoldDocument document, string text)
    {
        var misplaced = document.Mentions.Where(m => m.Text.Length > 0 && IsIn(m.Span, text) && !text.AsSpan(m.Span.Start, m.Span.End - m.Span.Start).SequenceEqual(m.Text)).ToList();
        var outside = document.Mentions.Select(static m => m.Span).Concat(document.Facts.Select(static f => f.Sentence)).Where(s => !IsIn(s, text)).ToList();
        List<string> why = [];

        // A line end more or less at the end of the file moves nothing.
        if (document.TextLength is { } length && (length < text.AsSpan().TrimEnd().Length || length > text.Length + 1)) why.Add(FormattableString.Invariant($"it has {text.Length} characters and not the {length} of 'textLength'"));
        if (misplaced is [var first, ..])
            why.Add(FormattableString.Invariant($"{misplaced.Count} of {document.Mentions.Length} mentions are not the text at their offsets, the first '{first.Text}' at {first.Span.Start}"));
        if (outside is [var span, ..]) why.Add(FormattableString.Invariant($"{outside.Count} spans are none of its text, the first from {span.Start} to {span.End}"));
        if (why.Count == 0) return null;
        return new Problem("KG3204", ProblemSeverity.Warning,
            $"the labels of '{document.Id}' were not made for the article that the graph has read, so its score says little: {string.Join("; ", why)}; read the article that was labelled")
        { Path = document.Path };
    }

    private static bool IsIn(TextSpan span, string text) => span.Start >= 0 && span.Start <= span.End && span.End <= text.Length;
}
