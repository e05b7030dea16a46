using KnowledgeGraph.Extraction.Claims;
using KnowledgeGraph.Extraction.Claims.Likelihood;
using KnowledgeGraph.Extraction.Evaluation;
using KnowledgeGraph.Extraction.Matching;
using KnowledgeGraph.Extraction.Reading;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>Makes examples of what rules read in texts, and of what they do not, with the labels that people gave.</summary>
internal sealed class ClaimExamples(Extractor extractor)
{
    /// <summary>The examples of labelled articles.</summary>
    public IEnumerable<ClaimExample> OfArticles(string source, string articles, string gold)
    {
        var standard = GoldReader.Read(gold);
        foreach (var article in ArticleReader.ReadFolder(articles).Articles)
        {
            if (standard.Documents.FirstOrDefault(d => string.Equals(d.Id, article.Id, StringComparison.Ordinal)) is not { } document) continue;
            foreach (var example in Of(source, article, new GoldLabels(standard, document, extractor.Model))) yield return example;
        }
    }

    /// <summary>The examples of a file of passages.</summary>
    public IEnumerable<ClaimExample> OfPassages(string source, string path) =>
        PassageLabels.Read(path).SelectMany(p => Of(source, p.Article, p));

    /// <summary>The examples of texts whose claims were judged.</summary>
    public IEnumerable<ClaimExample> OfJudged(string source, IEnumerable<Article> texts, string path)
    {
        var labels = JudgedLabels.Read(path);
        return texts.Where(t => labels.ContainsKey(t.Id)).SelectMany(t => Of(source, t, labels[t.Id]));
    }

    private IEnumerable<ClaimExample> Of(string source, Article article, ClaimLabels labels)
    {
        var sentences = extractor.FindMentions(article).Sentences;
        var counts = new ArticleCounts(sentences);
        foreach (var sentence in sentences)
        {
            if (sentence.Words.Tree is not { } tree) continue;
            var likelihood = new ClaimLikelihood(sentence, extractor.Kinds, counts, null);
            new ClaimReader(article, null, sentence, [], [], likelihood).Read(new SentenceMatcher(sentence).Match(extractor.Index));
            var features = new ClaimFeatures(sentence, tree, extractor.Kinds, counts);
            var candidates = labels.IsOfMatches ? likelihood.Asked
                : likelihood.Asked.Concat(new ClaimPairs(extractor.Index, sentence, tree).Find(likelihood.Asked));
            var span = new TextSpan(sentence.Words.Sentence.Start, sentence.Words.Sentence.End);
            foreach (var candidate in candidates)
            {
                if (labels.Of(candidate, span) is { } isRight)
                    yield return new ClaimExample(article.Id, source, features.Of(candidate), candidate.Match is not null, isRight);
            }
        }
    }
}
