namespace KnowledgeGraph;

/// <summary>How many matches of a pattern have a value.</summary>
/// <typeparam name="TKey">The type of the value.</typeparam>
/// <param name="Key">The value; <see langword="null"/> where it is unknown.</param>
/// <param name="Count">The number of matches, at least 1.</param>
public readonly record struct PatternGroup<TKey>(TKey Key, long Count);
