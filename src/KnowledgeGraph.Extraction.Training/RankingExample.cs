namespace KnowledgeGraph.Extraction.Training;

/// <summary>Something that looks for an antecedent: what can be meant, and which of it is right.</summary>
/// <param name="Options">The features of each option; the last one is to mean none of the others.</param>
/// <param name="Right">Whether each option is right; at least one is.</param>
internal sealed record RankingExample(List<string>[] Options, bool[] Right);
