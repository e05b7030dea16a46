using KnowledgeGraph.Explorer.Tests.Browser;
using KnowledgeGraph.Explorer.Tests.World;

namespace KnowledgeGraph.Explorer.Tests;

/// <summary>Everything without a mouse.</summary>
[Collection(BrowserCollection.Name)]
public sealed class KeyboardTests(ChromiumFixture browser)
{
    [ChromiumFact]
    public async Task Tab_reaches_every_control_and_comes_round()
    {
        await using var page = await browser.Open(NewsWorld.Sample());
        var reached = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 60; i++)
        {
            await page.Page.Keyboard.PressAsync("Tab");
            reached.Add(await page.Ask<string>("document.activeElement.id || document.activeElement.dataset.facet || document.activeElement.textContent"));
        }

        foreach (var control in (string[])["find", "export", "theme", "filters-toggle", "tab-graph", "filters-reset", "type", "modality", "relation", "publisher", "speaker", "stage", "zoom-in", "zoom-out", "zoom-fit", "time-play", "time-mode"])
            Assert.Contains(control, reached);
    }

    [ChromiumFact]
    public async Task Arrows_lead_through_the_tabs()
    {
        await using var page = await browser.Open(NewsWorld.Sample());
        await page.Of("#tab-graph").FocusAsync();
        foreach (var tab in (string[])["timeline", "matrix", "facts", "graph"])
        {
            await page.Page.Keyboard.PressAsync("ArrowRight");
            Assert.Equal($"tab-{tab}", await page.Ask<string>("document.activeElement.id"));
            Assert.True(await page.Of($"#panel-{tab}").IsVisibleAsync());
        }

        await page.Page.Keyboard.PressAsync("End");
        Assert.True(await page.Of("#panel-facts").IsVisibleAsync());
    }

    [ChromiumFact]
    public async Task Arrows_lead_from_name_to_name_and_say_where_one_is()
    {
        await using var page = await browser.Open(NewsWorld.Sample());
        await page.Of("#stage").FocusAsync();
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in (string[])["ArrowRight", "ArrowRight", "ArrowDown", "ArrowLeft", "ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown", "ArrowLeft"])
        {
            await page.Page.Keyboard.PressAsync(key);
            said.Add(await page.TextOf("#announcer"));
        }

        Assert.Contains("Árland, Country, 3 relations", said);
        Assert.True(said.Count >= 3, string.Join("; ", said));
    }

    [ChromiumFact]
    public async Task Enter_opens_and_Escape_leads_back()
    {
        await using var page = await browser.Open(NewsWorld.Sample());
        await page.Of("#stage").FocusAsync();
        await page.Page.Keyboard.PressAsync("ArrowRight");
        await page.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("details", await page.Ask<string>("document.activeElement.id"));
        Assert.Contains("Árland", await page.TextOf("#details h2"), StringComparison.Ordinal);
        await page.Page.Keyboard.PressAsync("Escape");
        Assert.Equal("stage", await page.Ask<string>("document.activeElement.id"));
        foreach (var key in (string[])["+", "-", "0"]) await page.Page.Keyboard.PressAsync(key);
        await page.Page.WaitForFunctionAsync("() => location.hash.includes('camera=')");
    }

    [ChromiumFact]
    public async Task Facts_are_sorted_walked_and_opened_by_keys()
    {
        await using var page = await browser.Open(NewsWorld.Sample(), new() { Fragment = "#tab=facts" });
        await page.Of("th[data-key=object] button").FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("ascending", await page.Of("th[data-key=object]").GetAttributeAsync("aria-sort"));
        await page.Of("tr[data-number='0']").FocusAsync();
        await page.Page.Keyboard.PressAsync("ArrowDown");
        await page.Page.Keyboard.PressAsync("ArrowDown");
        await page.Page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal("1", await page.Ask<string>("document.activeElement.dataset.number"));
        await page.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("details", await page.Ask<string>("document.activeElement.id"));
        await page.Page.Keyboard.PressAsync("Escape");
        Assert.Equal("1", await page.Ask<string>("document.activeElement.dataset.number"));
    }

    [ChromiumTheory]
    [InlineData("timeline", "button.event")]
    [InlineData("matrix", "button.cell")]
    public async Task One_tab_stop_leads_among_many_marks(string tab, string mark)
    {
        await using var page = await browser.Open(NewsWorld.Sample(), new() { Fragment = $"#tab={tab}" });
        Assert.Equal(1, await page.Of($"{mark}[tabindex='0']").CountAsync());
        await page.Of($"{mark}[tabindex='0']").FocusAsync();
        var first = await page.Ask<string>("document.activeElement.getAttribute('aria-label')");
        foreach (var key in (string[])["ArrowRight", "ArrowDown"]) await page.Page.Keyboard.PressAsync(key);
        Assert.NotEqual(first, await page.Ask<string>("document.activeElement.getAttribute('aria-label')"));
        Assert.Equal(1, await page.Of($"{mark}[tabindex='0']").CountAsync());
        await page.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("details", await page.Ask<string>("document.activeElement.id"));
    }

    [ChromiumFact]
    public async Task A_slash_leads_to_the_search_and_arrows_choose()
    {
        await using var page = await browser.Open(NewsWorld.Sample());
        await page.Page.Keyboard.PressAsync("/");
        await page.Page.Keyboard.TypeAsync("r");
        await page.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("hit-1", await page.Of("#find").GetAttributeAsync("aria-activedescendant"));
        await page.Page.Keyboard.PressAsync("ArrowUp");
        await page.Page.Keyboard.PressAsync("Enter");
        Assert.Contains("River Front", await page.TextOf("#details h2"), StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task The_menu_opens_and_closes_by_keys()
    {
        await using var page = await browser.Open(NewsWorld.Sample());
        await page.Of("#export").FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        Assert.True(await page.Of("#export-csv").IsVisibleAsync());
        await page.Page.Keyboard.PressAsync("Tab");
        await page.Page.Keyboard.PressAsync("Escape");
        Assert.True(await page.Of("#export-csv").IsHiddenAsync());
        Assert.Equal("export", await page.Ask<string>("document.activeElement.id"));
    }
}
