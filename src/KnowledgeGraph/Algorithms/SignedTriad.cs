namespace KnowledgeGraph;

/// <summary>Three entities that are joined pairwise by alliances or hostilities.</summary>
/// <param name="First">The first, in the order of the graph's entities.</param>
/// <param name="Second">The second.</param>
/// <param name="Third">The third.</param>
/// <param name="Hostilities">How many of the three ties are hostile, from 0 to 3.</param>
public sealed record SignedTriad(Entity First, Entity Second, Entity Third, int Hostilities)
{
    /// <summary>
    /// Whether it is balanced: the friend of a friend is a friend, the enemy of an enemy is a friend (Heider 1946; Cartwright, Harary
    /// 1956). It is where the number of hostilities is even.
    /// </summary>
    public bool IsBalanced => Hostilities % 2 == 0;

    /// <summary>The names and the verdict: <c>Iran, Russia, Türkiye: unbalanced (1 of 3 hostile)</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{First.Name}, {Second.Name}, {Third.Name}: {(IsBalanced ? "balanced" : "unbalanced")} ({Hostilities} of 3 hostile)");
}
