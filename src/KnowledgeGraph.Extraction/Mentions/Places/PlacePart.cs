namespace KnowledgeGraph.Extraction.Mentions.Places;

/// <summary>That the words of a sentence say of one place that it lies in another.</summary>
/// <param name="Inner">A word of the mention of the place that lies in the other.</param>
/// <param name="Outer">A word of the mention of the place that holds it.</param>
/// <param name="Link">The word that says so.</param>
internal readonly record struct PlacePart(int Inner, int Outer, int Link);
