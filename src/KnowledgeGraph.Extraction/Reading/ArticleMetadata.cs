namespace KnowledgeGraph.Extraction.Reading;

/// <summary>What is said of an article beside its text; empty where nothing is.</summary>
internal sealed record ArticleMetadata
{
    public string Id { get; init; } = "";

    public string Title { get; init; } = "";

    public string Source { get; init; } = "";

    public string Url { get; init; } = "";

    public string Published { get; init; } = "";

    /// <summary>Where the day of publication stands, in the manifest or the front matter; empty where that is not known.</summary>
    public (string Path, int Line, int Column) PublishedAt { get; init; } = ("", 0, 0);

    /// <summary>These data, filled up from others where they say nothing.</summary>
    public ArticleMetadata Or(ArticleMetadata other) => new()
    {
        Id = Id.Length > 0 ? Id : other.Id,
        Title = Title.Length > 0 ? Title : other.Title,
        Source = Source.Length > 0 ? Source : other.Source,
        Url = Url.Length > 0 ? Url : other.Url,
        Published = Published.Length > 0 ? Published : other.Published,
        PublishedAt = Published.Length > 0 ? PublishedAt : other.PublishedAt,
    };
}
