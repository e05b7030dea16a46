namespace KnowledgeGraph.Extraction.Matching;

/// <summary>A mention that may play a role.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="IsModifier">Whether it only modifies the noun that plays the role: "rebel" in "rebel supply lines".</param>
internal readonly record struct Filler(SentenceMention Mention, bool IsModifier = false);
