namespace KnowledgeGraph.Schema;

/// <summary>The rule that decides which role is the other end of a symmetric relation; one place for model and declarations.</summary>
internal static class SymmetricEnds
{
    /// <summary>Whether the second role admits exactly the types of the first, and so is the other end.</summary>
    public static bool Match(IEnumerable<string> first, IEnumerable<string> second) =>
        new HashSet<string>(first, StringComparer.Ordinal).SetEquals(second);
}
