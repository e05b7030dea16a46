namespace KnowledgeGraph;

/// <summary>A span of an article that names an entity.</summary>
/// <param name="ArticleId">The id of the article.</param>
/// <param name="Start">The offset of the first character, in UTF-16 units from 0.</param>
/// <param name="End">The offset behind the last character.</param>
/// <param name="Kind">How it names it.</param>
/// <param name="EntityId">The entity that it was linked to.</param>
public sealed record Mention(string ArticleId, int Start, int End, MentionKind Kind, string EntityId) : IComparable<Mention>
{
    /// <summary>Why it was linked to that entity, in a word or two: <c>alias</c>, <c>metonym</c>, <c>discovered</c>.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Orders by article, place, kind, entity and reason: the order in which graphs hold mentions.</summary>
    public int CompareTo(Mention? other)
    {
        if (other is null) return 1;
        var order = string.CompareOrdinal(ArticleId, other.ArticleId);
        if (order == 0) order = Start.CompareTo(other.Start);
        if (order == 0) order = End.CompareTo(other.End);
        if (order == 0) order = ((int)Kind).CompareTo((int)other.Kind);
        if (order == 0) order = string.CompareOrdinal(EntityId, other.EntityId);
        return order == 0 ? string.CompareOrdinal(Reason, other.Reason) : order;
    }
}
