namespace KnowledgeGraph.Extraction.Rules;

/// <summary>A part of an example as matching sees it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Slot">The participant or property that a slot fills; -1 otherwise.</param>
/// <param name="Phrases">The words that may stand here, each as its tokens.</param>
internal sealed record PatternItem(PatternItemKind Kind, int Slot, IReadOnlyList<string[]> Phrases)
{
    /// <summary>The part of the example that it was made of.</summary>
    public KnowledgeGraph.Schema.ExampleElement? Source { get; init; }

    /// <summary>The names of the types that may fill a slot, fewer than its role admits; none for all of the role.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>Whether an article stands before it, so that it is a noun.</summary>
    public bool HasArticle { get; init; }

    /// <summary>Whether one of the phrases is this one word.</summary>
    public bool Is(string word) => Phrases.Count == 1 && Phrases[0].Length == 1
        && string.Equals(Phrases[0][0], word, StringComparison.Ordinal);
}
