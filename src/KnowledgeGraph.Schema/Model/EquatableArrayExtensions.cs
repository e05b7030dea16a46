namespace KnowledgeGraph.Schema;

/// <summary>Makes lists that compare by content.</summary>
public static class EquatableArrayExtensions
{
    /// <summary>Copies a sequence into a list that compares by content.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new([.. items]);
}
