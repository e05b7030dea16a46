namespace KnowledgeGraph;

/// <summary>The places that claims in columns cite, in canonical order and each once: by article, start, end and sentence.</summary>
internal sealed class EvidenceTable
{
    /// <summary>The positions of the articles in <see cref="GraphData.Articles"/>.</summary>
    public required int[] Articles { get; init; }

    public required int[] Sentences { get; init; }

    public required int[] Starts { get; init; }

    public required int[] Ends { get; init; }

    public int Count => Articles.Length;

    public Evidence At(int row, GraphData data)
    {
        var article = data.Articles[Articles[row]];
        return new Evidence(article.Id, Sentences[row], Starts[row], Ends[row], article.Text[Starts[row]..Ends[row]]);
    }
}
