namespace KnowledgeGraph.Extraction.Rules;

/// <summary>A rule as a tree: its trigger, with the slots and further words that hang on it. Passive, participles, relative clauses,
/// coordination and
/// the rest are not part of it: they are ways in which a sentence may say an edge.</summary>
/// <param name="Trigger">The word that a match starts at.</param>
internal sealed record TreePattern(TreeNode Trigger)
{
    /// <summary>How many words of its own it has: of two patterns at one word the one with more says more exactly what is meant.</summary>
    public int WordCount { get; } = Count(Trigger);

    /// <summary>The pattern on one line.</summary>
    public string Describe(Func<int, string> role, Func<int, string> property) => Trigger.Describe(role, property);

    private static int Count(TreeNode node) => (node.IsWord ? 1 : 0) + (node.Particle.Length > 0 ? 1 : 0) + node.Children.Sum(Count);
}
