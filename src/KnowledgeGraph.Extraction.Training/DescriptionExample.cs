using KnowledgeGraph.Extraction.Mentions.Coreference;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>A description with the entities that it may mean and which of them are right.</summary>
/// <param name="Document">The document.</param>
/// <param name="Query">The description and its candidates.</param>
/// <param name="Right">Whether each candidate is right; none for a description that means nobody who was mentioned.</param>
internal sealed record DescriptionExample(string Document, DescriptionQuery Query, bool[] Right)
{
    /// <summary>Whether some candidate is right.</summary>
    public bool IsKnown => Array.IndexOf(Right, true) >= 0;

    /// <summary>Its options as the trainer takes them.</summary>
    public RankingExample ToRanking() => new(Query.Options(), [.. Right, !IsKnown]);
}
