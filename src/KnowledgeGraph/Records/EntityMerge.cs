namespace KnowledgeGraph;

/// <summary>
/// A decision that two entities are one: whatever is said of the first counts for the second. The claims themselves stay as they were read, so that taking
/// the decision back restores the record byte for byte. Compares by content.
/// </summary>
/// <param name="From">The id of the entity that is no longer one of its own; a discovered one.</param>
/// <param name="Into">The id of the entity that it is; declared or discovered.</param>
/// <param name="Reason">Why, for people; may be empty.</param>
public sealed record EntityMerge(string From, string Into, string Reason) : IComparable<EntityMerge>
{
    /// <summary>Orders by the first id, the second and the reason: the order in which graphs hold them.</summary>
    public int CompareTo(EntityMerge? other)
    {
        if (other is null) return 1;
        var order = string.CompareOrdinal(From, other.From);
        if (order == 0) order = string.CompareOrdinal(Into, other.Into);
        return order == 0 ? string.CompareOrdinal(Reason, other.Reason) : order;
    }

    /// <summary>The decision in a line: <c>sham-legion is faylaq-al-sham (alias)</c>.</summary>
    public override string ToString() => Reason.Length == 0 ? $"{From} is {Into}" : $"{From} is {Into} ({Reason})";
}
