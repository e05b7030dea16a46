using KnowledgeGraph.Explorer.Tests.Browser;
using KnowledgeGraph.Explorer.Tests.World;

namespace KnowledgeGraph.Explorer.Tests;

/// <summary>What was chosen is in the address and comes back from it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AddressTests(ChromiumFixture browser)
{
    [ChromiumFact]
    public async Task All_that_was_chosen_survives_a_reload()
    {
        await using var page = await browser.Open(NewsWorld.Sample());
        await page.Of("input[data-facet=type][value=Place]").UncheckAsync();
        await page.Of("input[data-facet=modality][value=planned]").CheckAsync();
        await page.Of("#time-mode").SelectOptionAsync("range");
        await page.Of("#theme").SelectOptionAsync("dark");
        await page.Of("#find").FillAsync("river");
        await page.Of("#find").PressAsync("Enter");
        await page.Click("#focus");
        await page.Show("facts");
        await page.Of("#facts-find").FillAsync("front");
        await page.Click("th[data-key=object] button");
        var (address, summary, facts) = (page.Page.Url, await page.TextOf("#summary"), await page.Of("tbody").InnerTextAsync());
        await page.Page.ReloadAsync();
        Assert.Equal(address, page.Page.Url);
        Assert.Equal(summary, await page.TextOf("#summary"));
        Assert.Equal(facts, await page.Of("tbody").InnerTextAsync());
        Assert.Equal("front", await page.Of("#facts-find").InputValueAsync());
        Assert.Contains("River Front", await page.TextOf("#details h2"), StringComparison.Ordinal);
        Assert.Equal("dark", await page.Ask<string>("document.documentElement.dataset.theme"));
        Assert.False(await page.Of("input[data-facet=type][value=Place]").IsCheckedAsync());
        Assert.Equal("range", await page.Of("#time-mode").InputValueAsync());
    }

    [ChromiumFact]
    public async Task The_camera_and_moved_names_survive_a_reload()
    {
        await using var page = await browser.Open(NewsWorld.Sample());
        var (x, y) = await page.Find("Borland · Country");
        await page.Drag((x, y), (x + 60, y + 70));
        await page.Click("#zoom-in");
        await page.Page.WaitForFunctionAsync("() => location.hash.includes('camera=')");
        var moved = await page.Find("Borland · Country");
        await page.Page.ReloadAsync();
        Assert.Equal(moved, await page.Find("Borland · Country"));
    }

    [ChromiumFact]
    public async Task A_link_pasted_into_the_open_page_is_followed()
    {
        await using var page = await browser.Open(NewsWorld.Sample());
        await page.Page.EvaluateAsync("() => { location.hash = 'tab=facts&find=gunmen&hide-publisher=Herald'; }");
        await page.Page.WaitForFunctionAsync("() => !document.getElementById('panel-facts').hidden");
        Assert.Equal("1 of 2 claims", await page.TextOf("#facts-count"));
    }
}
