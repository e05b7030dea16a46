namespace KnowledgeGraph.Extraction.Training;

/// <summary>A document of the treebank: its words by sentence, and who is mentioned where.</summary>
internal sealed record GoldDocument(string Id, IReadOnlyList<IReadOnlyList<string>> Sentences, IReadOnlyList<GoldMention> Mentions);
