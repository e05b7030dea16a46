using KnowledgeGraph.Extraction.Evaluation;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Mentions.Coreference;
using KnowledgeGraph.Extraction.Reading;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>Makes examples of labelled articles: the descriptions and candidates are those that the engine saw, the labels those of the
/// gold standard. A description without a label means nobody.</summary>
internal static class ArticleDescriptions
{
    public static List<DescriptionExample> Of(Extractor extractor, string articles, string gold)
    {
        var standard = GoldReader.Read(gold);
        var examples = new List<DescriptionExample>();
        foreach (var article in ArticleReader.ReadFolder(articles).Articles)
        {
            if (standard.Documents.FirstOrDefault(d => string.Equals(d.Id, article.Id, StringComparison.Ordinal)) is { } document)
                Add(extractor, article, document, standard, examples);
        }

        return examples;
    }

    private static void Add(Extractor extractor, Article article, KnowledgeGraph.Extraction.Evaluation.GoldDocument document,
        GoldStandard standard, List<DescriptionExample> examples)
    {
        var mentions = extractor.FindMentions(article);
        foreach (var (query, _) in mentions.State!.Descriptions.Values)
        {
            if (query.Candidates.IsEmpty) continue;
            var end = query.Description.Words.Ends[query.Description.Noun];
            var labels = document.Mentions.Where(m => m.Span.End == end && m.Kind != MentionKind.Demonym).ToArray();
            examples.Add(new DescriptionExample(article.Id, query, [.. query.Candidates.Select(c => labels.Any(l =>
                standard.IsNear(l.EntityId, c.Reading!.EntityId) || IsItself(document, l, c, mentions.State)))]));
        }
    }

    // An entity without a name has another id in the gold standard: it is the one that was labelled where it was last described.
    private static bool IsItself(KnowledgeGraph.Extraction.Evaluation.GoldDocument document, KnowledgeGraph.Extraction.Evaluation.GoldMention label,
        DescriptionCandidate candidate, ArticleState state) => state.IsUnnamed(candidate.Reading!.EntityId) && document.Mentions.Any(m =>
            string.Equals(m.EntityId, label.EntityId, StringComparison.Ordinal) && m.Span.End == candidate.Words.Ends[candidate.Last]);
}
