namespace KnowledgeGraph.Extraction.Training;

/// <summary>An annotated mention.</summary>
/// <param name="Sentence">The sentence within its document.</param>
/// <param name="First">The first word.</param>
/// <param name="Last">The last word.</param>
/// <param name="Cluster">The number of its entity within the document.</param>
/// <param name="Type">What it stands for: "person", "organization" and so on.</param>
internal sealed record GoldMention(int Sentence, int First, int Last, int Cluster, string Type);
