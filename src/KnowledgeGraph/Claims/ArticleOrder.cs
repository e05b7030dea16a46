namespace KnowledgeGraph;

/// <summary>The one order of articles: by id, then by everything that may differ, so that of two that clash the same one stays whichever came first.</summary>
internal sealed class ArticleOrder : IComparer<Article>
{
    public static readonly ArticleOrder Instance = new();

    public int Compare(Article? x, Article? y)
    {
        if (ReferenceEquals(x, y)) return 0;
        if (x is null) return -1;
        if (y is null) return 1;

        var order = string.CompareOrdinal(x.Id, y.Id);
        if (order == 0) order = Nullable.Compare(x.Published, y.Published);
        if (order == 0) order = string.CompareOrdinal(x.Title, y.Title);
        if (order == 0) order = string.CompareOrdinal(x.Source, y.Source);
        if (order == 0) order = string.CompareOrdinal(x.Url, y.Url);
        return order == 0 ? string.CompareOrdinal(x.Text, y.Text) : order;
    }
}
