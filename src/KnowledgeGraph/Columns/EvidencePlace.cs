namespace KnowledgeGraph;

/// <summary>Where an article says something: an <see cref="Evidence"/> without its words, which are <c>article.Text[Start..End]</c>.</summary>
/// <param name="ArticleId">The id of the article.</param>
/// <param name="Sentence">The number of the sentence in the article, from 0.</param>
/// <param name="Start">The offset of the first character, in UTF-16 units from 0.</param>
/// <param name="End">The offset behind the last character.</param>
public readonly record struct EvidencePlace(string ArticleId, int Sentence, int Start, int End);
