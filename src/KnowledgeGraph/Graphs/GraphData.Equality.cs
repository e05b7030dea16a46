namespace KnowledgeGraph;

public sealed partial class GraphData : IEquatable<GraphData>
{
    /// <summary>Whether both records hold the same: equal models, articles, discoveries, claims, mentions and merges.</summary>
    public bool Equals(GraphData? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Model.Equals(other.Model)
            && Articles.SequenceEqual(other.Articles)
            && Discoveries.SequenceEqual(other.Discoveries)
            && Claims.SequenceEqual(other.Claims)
            && Mentions.SequenceEqual(other.Mentions)
            && Merges.SequenceEqual(other.Merges));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as GraphData);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Model, Articles.Length, Discoveries.Length, Claims.Length, Mentions.Length);
}
