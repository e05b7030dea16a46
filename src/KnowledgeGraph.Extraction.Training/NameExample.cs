using KnowledgeGraph.Extraction.Mentions.Typing;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>A name in a text with what speaks for its type, and what it may be.</summary>
/// <param name="Document">The text.</param>
/// <param name="Name">The name.</param>
/// <param name="Features">What speaks.</param>
/// <param name="Right">Whether each sort is right; more than one where the annotation is coarser.</param>
/// <param name="Count">How often it stands there.</param>
/// <param name="Weight">How much it counts in training.</param>
/// <param name="ByHand">The sort that the votes alone give.</param>
internal sealed record NameExample(string Document, string Name, string[] Features, bool[] Right, int Count, double Weight,
    NameSort ByHand);
