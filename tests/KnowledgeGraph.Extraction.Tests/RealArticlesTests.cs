using KnowledgeGraph.Extraction.Evaluation;
using Xunit.Abstractions;

namespace KnowledgeGraph.Extraction.Tests;

public class RealArticlesTests(ITestOutputHelper output)
{
    [CorporaFact]
    public void The_three_articles_are_read_as_well_as_was_reached()
    {
        var result = Syria.Extractor.Extract(Article.ReadFolder(Path.Combine(Syria.Corpora, "articles")));
        var report = Evaluator.Evaluate(result.Data, GoldReader.Read(Path.Combine(Syria.Corpora, "gold")));
        output.WriteLine($"mentions {report.Mentions}\nlinking {report.Linking}\nstrict {report.Strict}\nlenient {report.Lenient}\nmodality {report.Modality}\nattribution {report.Attribution}\npolarity errors {report.PolarityErrors}");
        Assert.Empty(report.Problems);
        Assert.Equal(0, report.PolarityErrors);
        Assert.True(report.Lenient.F1 >= 0.85, report.Lenient.ToString());
        Assert.True(report.Lenient.Precision >= 0.88, report.Lenient.ToString());
        Assert.True(report.Strict.F1 >= 0.80, report.Strict.ToString());
        Assert.True(report.Mentions.F1 >= 0.88, report.Mentions.ToString());
        Assert.True(report.Attribution.F1 >= 0.84, report.Attribution.ToString());
        Assert.True(report.Modality.Value >= 0.95, report.Modality.ToString());
        Assert.True(report.Linking.Value >= 0.95, report.Linking.ToString());
        Assert.All(result.Data.Claims, c =>
        {
            Assert.True(result.Data.TryGetArticle(c.Evidence.ArticleId, out var article));
            Assert.Equal(c.Evidence.Quote, article.Text[c.Evidence.Start..c.Evidence.End]);
        });
    }
}
