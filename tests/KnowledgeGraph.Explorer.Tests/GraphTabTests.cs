using KnowledgeGraph.Explorer.Tests.Browser;
using KnowledgeGraph.Explorer.Tests.World;

namespace KnowledgeGraph.Explorer.Tests;

[Collection(BrowserCollection.Name)]
public sealed class GraphTabTests(ChromiumFixture browser)
{
    [ChromiumFact]
    public async Task It_opens_on_the_graph_and_says_what_is_shown()
    {
        await using var page = await browser.Open(NewsWorld.Sample());
        Assert.Equal("NewsWorld", await page.TextOf("#title"));
        Assert.Equal("5 relations among 4 names, 5 of 7 claims in 2 articles", await page.TextOf("#summary"));
        Assert.Equal(["Graph", "Timeline", "Matrix", "Facts"], await page.Of("[role=tab]").AllInnerTextsAsync());
        Assert.True(await page.Of("#stage canvas").IsVisibleAsync());
    }
}
