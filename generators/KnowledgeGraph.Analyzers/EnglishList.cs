namespace KnowledgeGraph.Analyzers;

/// <summary>Lists in sentences.</summary>
internal static class EnglishList
{
    private const int Most = 8;

    /// <summary>A name with its article: <c>an Actor</c>.</summary>
    public static string Article(string name) => "AEIOUaeiou".IndexOf(name[0]) >= 0 ? "an " + name : "a " + name;

    /// <summary><c>A, B or C</c>; of many the first, and how many more there are.</summary>
    public static string Of(IReadOnlyList<string> items)
    {
        if (items.Count == 0) return "nothing";
        if (items.Count == 1) return items[0];
        return items.Count <= Most
            ? $"{string.Join(", ", items.Take(items.Count - 1))} or {items[items.Count - 1]}"
            : FormattableString.Invariant($"{string.Join(", ", items.Take(Most))} or one of {items.Count - Most} others");
    }
}
