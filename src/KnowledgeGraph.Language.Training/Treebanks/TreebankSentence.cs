namespace KnowledgeGraph.Language.Training.Treebanks;

/// <summary>One annotated sentence: its words and where it comes from.</summary>
internal sealed record TreebankSentence(string Id, string DocumentId, bool StartsParagraph, TreebankWord[] Words)
{
    public bool IsNews => DocumentId.StartsWith("GUM_news", StringComparison.Ordinal);
}
