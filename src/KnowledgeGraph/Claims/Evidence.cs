namespace KnowledgeGraph;

/// <summary>
/// Where an article says something: <c>article.Text[Start..End]</c> equals <see cref="Quote"/>, which is checked whenever a graph is built or loaded.
/// </summary>
/// <param name="ArticleId">The id of the article.</param>
/// <param name="Sentence">The number of the sentence in the article, from 0.</param>
/// <param name="Start">The offset of the first character, in UTF-16 units from 0.</param>
/// <param name="End">The offset behind the last character.</param>
/// <param name="Quote">The words, verbatim.</param>
public sealed record Evidence(string ArticleId, int Sentence, int Start, int End, string Quote)
{
    /// <summary>The quote in one line of at most so many UTF-16 units, an ellipsis included: cut behind a word if it has one in the last third.</summary>
    /// <param name="length">The most units, at least 2.</param>
    public string Shortened(int length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 2);
        return Cut(Quote.ReplaceLineEndings(" "), length);
    }

    /// <summary>The quote in one line of at most so many UTF-16 units, ellipses included, cut so that some words of it stay: those that state the claim.</summary>
    /// <param name="length">The most units, at least 2.</param>
    /// <param name="around">Which words of the article should stay; where they are longer than the line, or outside the quote, their beginning or the quote's.</param>
    public string Shortened(int length, TextSpan around)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 2);
        var line = Quote.ReplaceLineEndings(" ");
        var first = around.Start - Start;
        // Line ends of two characters move what is behind them; such a quote is cut from its front, and so is a line that two ellipses would fill.
        var isFront = line.Length != Quote.Length || first < 0 || first >= line.Length || around.End - Start < length || length < 4;
        if (isFront || line.Length <= length) return Cut(line, length);
        var from = Math.Clamp(first - (length / 3), 0, line.Length - length + 1);
        var space = line.IndexOf(' ', from, first - from);
        if (space >= 0) from = space + 1;
        else if (char.IsLowSurrogate(line[from])) from++;
        return "…" + Cut(line[from..], length - 1);
    }

    /// <summary>The quote with its place: <c>"…" [article:12-80]</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"\"{Quote}\" [{ArticleId}:{Start}-{End}]");

    private static string Cut(string line, int length)
    {
        if (line.Length <= length) return line;
        var end = length - 1;
        if (char.IsHighSurrogate(line[end - 1])) end--;
        var space = line.LastIndexOf(' ', end, end - (end * 2 / 3));
        return line[..(space > 0 ? space : end)] + "…";
    }
}
