using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>
/// An entity that was discovered in text and is not declared in the schema. Each article brings a record of its own of what it reveals; a graph joins the
/// records of one id into one entity (<see cref="GraphData.Discovered"/>), so that retracting an article also retracts what only it revealed.
/// Compares by content.
/// </summary>
/// <param name="Id">The id, unique in the graph.</param>
/// <param name="Type">The name of its type.</param>
/// <param name="Name">The name shown to people.</param>
public sealed record EntityRecord(string Id, string Type, string Name)
{
    /// <summary>Its other names as they stand in the articles, in ordinal order.</summary>
    public ImmutableArray<string> Aliases { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The id of the entity it belongs to, or <see langword="null"/>.</summary>
    public string? PartOf { get; init; }

    /// <summary>The id of the article that revealed it; empty where it was added by hand, and in joined records.</summary>
    public string ArticleId { get; init; } = "";

    /// <inheritdoc />
    public bool Equals(EntityRecord? other) =>
        other is not null
        && string.Equals(Id, other.Id, StringComparison.Ordinal)
        && string.Equals(Type, other.Type, StringComparison.Ordinal)
        && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && string.Equals(PartOf, other.PartOf, StringComparison.Ordinal)
        && string.Equals(ArticleId, other.ArticleId, StringComparison.Ordinal)
        && Aliases.SequenceEqual(other.Aliases, StringComparer.Ordinal);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Id, Type, Name, ArticleId);
}
