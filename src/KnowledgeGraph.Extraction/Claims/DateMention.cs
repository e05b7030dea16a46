namespace KnowledgeGraph.Extraction.Claims;

/// <summary>A date of a sentence.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word.</param>
/// <param name="Period">What it means.</param>
internal readonly record struct DateMention(int First, int Last, Period Period);
