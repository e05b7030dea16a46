using System.Globalization;
using System.Text;
using KnowledgeGraph.Diagrams;
using KnowledgeGraph.Extraction;
using SyriaConflict;

#pragma warning disable RS0030 // The culture is set to prove that it does not matter.

namespace KnowledgeGraph.IntegrationTests;

/// <summary>
/// The same articles give the same bytes, whatever the culture, the number of threads and the order of the files. Time zones and whole processes are
/// covered by .ci/run.
/// </summary>
public sealed class DeterminismTests
{
    private static readonly Article[] Articles = [.. Article.ReadFolder(Repository.SampleArticles).Articles];

    [Theory]
    [InlineData("tr-TR", 1)]
    [InlineData("tr-TR", 8)]
    [InlineData("ar-SA", 8)]
    [InlineData("th-TH", 2)]
    public async Task Cultures_and_threads_do_not_matter(string culture, int threads)
    {
        var expected = await BytesAsync(Articles, "en-US", 1);
        Assert.Equal(expected, await BytesAsync(Articles, culture, threads));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task The_order_of_the_files_does_not_matter(int seed)
    {
        var shuffled = (Article[])Articles.Clone();
        new Random(seed).Shuffle(shuffled);
        Assert.Equal(await BytesAsync(Articles, "en-US", 1), await BytesAsync(shuffled, "en-US", 8));
    }

    private static async Task<string> BytesAsync(IEnumerable<Article> articles, string culture, int threads)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo(culture);
            SyriaGraph graph = await SyriaGraph.ExtractAsync(articles, new ExtractionOptions { MaxDegreeOfParallelism = threads });
            using var json = new MemoryStream();
            graph.Save(json);
            return Encoding.UTF8.GetString(json.ToArray()) + graph.ToSnapshot() + graph.ToMermaid();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture) = before;
        }
    }
}
