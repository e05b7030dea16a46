namespace KnowledgeGraph.Extraction;

/// <summary>How far reading has come.</summary>
/// <param name="Done">The number of articles read.</param>
/// <param name="Total">The number of all articles.</param>
/// <param name="ArticleId">The article read last.</param>
public readonly record struct ExtractionProgress(int Done, int Total, string ArticleId);
