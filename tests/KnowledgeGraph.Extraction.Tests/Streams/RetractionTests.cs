using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Extraction.Tests.Streams;

public sealed class RetractionTests
{
    [Fact]
    public void A_graph_without_an_article_is_the_one_that_never_read_it() =>
        Prop.ForAll(ArticleSets.Any.Where(static a => a.Length > 0).ToArbitrary(), static articles =>
        {
            var whole = Syria.Extractor.Extract(articles).ToGraph();
            return articles.All(gone => Bytes(whole.Without(gone.Id)).SequenceEqual(Bytes(Syria.Extractor.Extract(articles.Where(a => a.Id != gone.Id)).ToGraph())));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    [Fact]
    public void A_graph_with_the_article_is_another_one()
    {
        Article[] articles = [new("a0", "Russia backs the army."), new("a1", "The village of Kafr Xara was shelled by the army.")];
        var whole = Syria.Extractor.Extract(articles).ToGraph();
        Assert.Contains("kafr-xara", whole.AllEntities.Select(static e => e.Id));
        Assert.DoesNotContain("kafr-xara", whole.Without("a1").AllEntities.Select(static e => e.Id));
        Assert.NotEqual(Bytes(whole), Bytes(whole.Without("a1")));
    }

    private static byte[] Bytes(Graph graph)
    {
        using var stream = new MemoryStream();
        graph.Save(stream);
        return stream.ToArray();
    }
}
