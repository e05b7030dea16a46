namespace KnowledgeGraph.Extraction.Rules;

/// <summary>A noun with its arguments: the strike of an attacker on a target.</summary>
/// <param name="Nouns">The nouns, each as its tokens.</param>
/// <param name="Before">The participant that stands before the noun, as possessive, adjective or compound; -1 for none.</param>
/// <param name="After">What stands behind the noun: prepositions and slots.</param>
internal sealed record NounSide(IReadOnlyList<string[]> Nouns, int Before, IReadOnlyList<PatternItem> After)
{
    /// <summary>A word that must stand before the noun in its phrase: "unilateral"; empty for none.</summary>
    public string Modifier { get; init; } = "";
}
