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
        var line = Quote.ReplaceLineEndings(" ");
        if (line.Length <= length) return line;
        var end = length - 1;
        if (char.IsHighSurrogate(line[end - 1])) end--;
        var space = line.LastIndexOf(' ', end, end - (end * 2 / 3));
        return line[..(space > 0 ? space : end)] + "…";
    }

    /// <summary>The quote with its place: <c>"…" [article:12-80]</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"\"{Quote}\" [{ArticleId}:{Start}-{End}]");
}
