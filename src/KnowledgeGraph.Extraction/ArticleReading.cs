using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>What reading one article gave, before the record checks it against the schema and the other articles. It depends on the article
/// and the extractor alone.</summary>
/// <param name="Article">The article.</param>
public sealed record ArticleReading(Article Article)
{
    /// <summary>What the article reveals of entities that the schema does not declare.</summary>
    public ImmutableArray<EntityRecord> Discovered { get; init; } = [];

    /// <summary>The mentions, by place, each with the entity that it was linked to.</summary>
    public ImmutableArray<Mention> Mentions { get; init; } = [];

    /// <summary>The claims, by place.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>The candidates that died, by place.</summary>
    public ImmutableArray<Reject> Rejects { get; init; } = [];

    /// <summary>Why nothing, or not all, was read.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];

    /// <summary>Whether it was taken from an earlier run; see <see cref="ExtractionOptions.Earlier"/>.</summary>
    public bool IsKept { get; init; }
}
