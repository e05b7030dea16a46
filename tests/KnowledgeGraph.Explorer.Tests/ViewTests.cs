using KnowledgeGraph.Explorer.Tests.Browser;
using KnowledgeGraph.Explorer.Tests.World;

namespace KnowledgeGraph.Explorer.Tests;

/// <summary>Timeline, matrix, facts and changes.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ViewTests(ChromiumFixture browser)
{
    [ChromiumFact]
    public async Task The_timeline_has_a_lane_for_each_actor_and_events_that_open()
    {
        await using var page = await browser.Open(NewsWorld.Sample(), new() { Fragment = "#tab=timeline" });
        Assert.Equal(["Árland", "River Front", "not named"], await page.Of(".lane h3").AllInnerTextsAsync());
        Assert.Equal("5 events of 3 actors", await page.TextOf(".timeline .note"));
        Assert.Equal("2020-05: Árland attacks Old Harbour", await page.Of(".event:has-text('attacks Old Harbour')").First.GetAttributeAsync("aria-label"));
        await page.Click(".event:has-text('supports River Front')");
        Assert.Contains("supports", await page.TextOf("#details h2"), StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task The_matrix_counts_friends_and_foes_and_opens_what_is_between_two()
    {
        await using var page = await browser.Open(NewsWorld.Sample(), new() { Fragment = "#tab=matrix" });
        Assert.Equal("−1, Árland → Old Harbour: attacks", await page.Of("td .cell.bad").First.GetAttributeAsync("aria-label"));
        Assert.Equal(3, await page.Of("td .cell.good").CountAsync());
        await page.Click("td .cell[aria-label='+1, Borland → Árland: allied with']");
        Assert.Equal("Borland and Árland", await page.TextOf("#details h2"));
        Assert.Contains("Arland is an ally of Borland.", await page.TextOf("#details"), StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task Facts_sort_by_any_column_and_are_found_by_words()
    {
        await using var page = await browser.Open(NewsWorld.Sample(), new() { Fragment = "#tab=facts" });
        Assert.Equal(["since 2019", "2020-05", "reported 2020-06-01", "2020-06-03", "reported 2020-06-04"], await page.Of("td.column-when").AllInnerTextsAsync());
        await page.Click("th[data-key=subject] button");
        Assert.Equal("ascending", await page.Of("th[data-key=subject]").GetAttributeAsync("aria-sort"));
        Assert.Equal(["Árland", "Árland", "Árland", "River Front", "somebody not named"], await page.Of("td.column-subject").AllInnerTextsAsync());
        await page.Click("th[data-key=subject] button");
        Assert.Equal("somebody not named", (await page.Of("td.column-subject").AllInnerTextsAsync())[0]);
        Assert.Contains("sort=-subject", page.Fragment, StringComparison.Ordinal);
        await page.Of("#facts-find").FillAsync("arland borland");
        Assert.Equal("1 of 5 claims", await page.TextOf("#facts-count"));
        await page.Click("tr[data-number='0']");
        Assert.Contains("allied with", await page.TextOf("#details h2"), StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task Thousands_of_facts_cost_the_rows_on_screen_only()
    {
        await using var page = await browser.Open(LargeWorld.Of(1_000), new() { Fragment = "#tab=facts" });
        Assert.Equal("1001", await page.Of(".facts table").GetAttributeAsync("aria-rowcount"));
        Assert.InRange(await page.Of("tr[data-number]").CountAsync(), 20, 80);
        await page.Of("tr[data-number='0']").FocusAsync();
        await page.Page.Keyboard.PressAsync("End");
        Assert.Equal("999", await page.Ask<string>("document.activeElement.dataset.number"));
        Assert.InRange(await page.Of("tr[data-number]").CountAsync(), 20, 80);
    }

    [ChromiumFact]
    public async Task Changes_tell_what_is_new_gone_and_different()
    {
        await using var page = await browser.Open(NewsWorld.Sample(), new() { Explorer = new() { Before = NewsWorld.Sample(isLater: false) }, Fragment = "#tab=changes" });
        Assert.Equal(["Graph", "Timeline", "Matrix", "Facts", "Changes"], await page.Of("[role=tab]").AllInnerTextsAsync());
        Assert.Equal(4, await page.Of("section:has(> h2:has-text('Facts')) li.added").CountAsync());
        Assert.Contains("period 2020-04 → 2020-05", await page.TextOf("li.changed"), StringComparison.Ordinal);
        Assert.Contains("Denial", await page.TextOf("section:has(> h2:has-text('Articles'))"), StringComparison.Ordinal);
        await page.Of(".changes input[value=added]").UncheckAsync();
        Assert.Equal(0, await page.Of("li.added").CountAsync());
        await page.Click("li.changed button");
        Assert.Equal("Árland attacks Old Harbour", await page.TextOf("#details h2"));
    }

    [ChromiumFact]
    public async Task Graphs_that_say_the_same_have_no_changes()
    {
        await using var page = await browser.Open(NewsWorld.Sample(), new() { Explorer = new() { Before = NewsWorld.Sample() }, Fragment = "#tab=changes" });
        Assert.Equal("Both graphs say the same.", await page.TextOf(".changes .empty"));
    }
}
