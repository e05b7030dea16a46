using KnowledgeGraph.Extraction;
using KnowledgeGraph.Testing;
using SyriaConflict;

namespace KnowledgeGraph.IntegrationTests;

/// <summary>The project tests itself as its users do: the extracted graphs are committed snapshots.</summary>
public sealed class GraphTests
{
    [Fact]
    public async Task A_folder_that_is_not_there_gives_no_empty_graph()
    {
        var missing = Article.ReadFolder(Path.Combine(Repository.SampleArticles, "missing"));
        var error = await Assert.ThrowsAsync<IOException>(() => SyriaGraph.ExtractAsync(missing));
        Assert.Contains("KG3101", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sample_articles()
    {
        var graph = await SyriaGraph.ExtractAsync(Article.ReadFolder(Repository.SampleArticles));
        GraphSnapshot.Match(graph);
    }

    [CorporaFact]
    public async Task Real_articles()
    {
        var graph = await SyriaGraph.ExtractAsync(Article.ReadFolder(Path.Combine(Repository.Corpora, "articles")));
        GraphSnapshot.Match(graph, new GraphSnapshotOptions { Quotes = false });
    }

    [Fact]
    public async Task Every_quote_stands_where_it_says()
    {
        var graph = await SyriaGraph.ExtractAsync(Article.ReadFolder(Repository.SampleArticles));
        Assert.NotEmpty(graph.Data.Claims);
        foreach (var claim in graph.Data.Claims)
        {
            Assert.True(graph.Data.TryGetArticle(claim.Evidence.ArticleId, out var article));
            Assert.Equal(claim.Evidence.Quote, article.Text[claim.Evidence.Start..claim.Evidence.End]);
        }
    }
}
