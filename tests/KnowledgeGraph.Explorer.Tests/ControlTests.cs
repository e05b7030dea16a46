using KnowledgeGraph.Explorer.Tests.Browser;
using KnowledgeGraph.Explorer.Tests.World;

namespace KnowledgeGraph.Explorer.Tests;

/// <summary>Filters, time, search and the panel of details.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ControlTests(ChromiumFixture browser)
{
    [ChromiumTheory]
    [InlineData("type", "Place", "3 relations among 3 names, 3 of 7 claims in 2 articles")]
    [InlineData("relation", "attacks", "2 relations among 3 names, 2 of 7 claims in 2 articles")]
    [InlineData("modality", "attributed", "4 relations among 4 names, 4 of 7 claims in 2 articles")]
    [InlineData("publisher", "Wire", "3 relations among 4 names, 3 of 7 claims in 2 articles")]
    [InlineData("speaker", "herald", "4 relations among 4 names, 4 of 7 claims in 2 articles")]
    public async Task A_filter_hides_what_it_names_and_shows_it_again(string facet, string value, string summary)
    {
        await using var page = await browser.Open(NewsWorld.Sample());
        var box = page.Of($"input[data-facet={facet}][value='{value}']");
        await box.UncheckAsync();
        Assert.Equal(summary, await page.TextOf("#summary"));
        await box.CheckAsync();
        Assert.Equal("5 relations among 4 names, 5 of 7 claims in 2 articles", await page.TextOf("#summary"));
        Assert.Equal("", page.Fragment);
    }

    [ChromiumFact]
    public async Task All_none_and_reset_act_on_a_whole_filter()
    {
        await using var page = await browser.Open(NewsWorld.Sample());
        await page.Click("[data-facet-group=modality] button:has-text('All')");
        Assert.Equal("7 relations among 4 names, 7 claims in 2 articles", await page.TextOf("#summary"));
        await page.Click("[data-facet-group=relation] button:has-text('None')");
        Assert.StartsWith("0 relations among 0 names", await page.TextOf("#summary"), StringComparison.Ordinal);
        Assert.Equal("Nothing meets these filters.", await page.TextOf(".empty.over"));
        await page.Click("#filters-reset");
        Assert.StartsWith("5 relations", await page.TextOf("#summary"), StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task Time_shows_what_holds_on_a_day_or_between_two()
    {
        await using var page = await browser.Open(NewsWorld.Sample());
        await page.Of("#time-mode").SelectOptionAsync("day");
        await page.Of("#time-to").FillAsync("0");
        Assert.Equal("2019-01-01", await page.TextOf("#time-label"));
        Assert.StartsWith("1 relation among 2 names", await page.TextOf("#summary"), StringComparison.Ordinal);
        Assert.Equal("time=2019-01-01", page.Fragment);
        await page.Of("#time-mode").SelectOptionAsync("range");
        await page.Of("#time-to").FillAsync("2");
        Assert.Equal("2019-01-01 – 2020-05-31", await page.TextOf("#time-label"));
        Assert.StartsWith("2 relations among 3 names", await page.TextOf("#summary"), StringComparison.Ordinal);
        await page.Of("#time-mode").SelectOptionAsync("all");
        Assert.StartsWith("5 relations", await page.TextOf("#summary"), StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task Search_finds_by_name_and_alias_whatever_the_accents()
    {
        await using var page = await browser.Open(NewsWorld.Sample());
        await page.Of("#find").FillAsync("kingd");
        Assert.Equal(["Árland Country"], await page.Of("#hits li").AllInnerTextsAsync());
        await page.Of("#find").FillAsync("arl");
        await page.Of("#find").PressAsync("Enter");
        Assert.Contains("Árland", await page.TextOf("#details h2"), StringComparison.Ordinal);
        await page.Of("#find").FillAsync("zzz");
        Assert.Equal(["Nobody is called so"], await page.Of("#hits li").AllInnerTextsAsync());
        await page.Of("#find").PressAsync("Escape");
        Assert.True(await page.Of("#hits").IsHiddenAsync());
    }

    [ChromiumFact]
    public async Task A_profile_tells_names_neighbours_and_history_and_can_stand_alone()
    {
        await using var page = await browser.Open(NewsWorld.Sample(), new() { Fragment = "#selected=entity:arland" });
        var text = await page.TextOf("#details");
        foreach (var words in (string[])["Country", "A country by the sea.", "Also the Kingdom", "3 claims in 1 article", "attacks …", "Old Harbour", "2020-05", "since 2019"])
            Assert.Contains(words, text, StringComparison.Ordinal);
        await page.Click("#focus");
        Assert.StartsWith("4 relations among 4 names", await page.TextOf("#summary"), StringComparison.Ordinal);
        await page.Of("#around-depth").SelectOptionAsync("2");
        Assert.StartsWith("5 relations", await page.TextOf("#summary"), StringComparison.Ordinal);
        await page.Click("#around-end");
        Assert.Equal(0, await page.Of("#around-end").CountAsync());
    }

    [ChromiumFact]
    public async Task A_claim_tells_all_of_itself_and_its_place_in_the_article()
    {
        await using var page = await browser.Open(NewsWorld.Sample(), new() { Fragment = "#selected=edge:arland~supports~river-front~0" });
        var text = await page.TextOf(".claim");
        foreach (var words in (string[])["attributed", "reported 2020-06-01", "Arland backs the River Front, the Herald reported.", "War at sea · Herald · 2020-06-01", "The Herald", "90 % sure"])
            Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.Equal("https://news.example/one", await page.Of(".claim a").GetAttributeAsync("href"));
        await page.Click(".context summary");
        await page.Of(".article mark").WaitForAsync();
        Assert.Equal("Arland backs the River Front, the Herald reported.", await page.TextOf(".article mark"));
        Assert.Equal(NewsWorld.First, await page.Of(".article").TextContentAsync());
    }

    [ChromiumFact]
    public async Task Details_follow_the_links_within_them()
    {
        await using var page = await browser.Open(NewsWorld.Sample(), new() { Fragment = "#selected=edge:arland~attacks~old-harbour~0" });
        Assert.Contains("killed", await page.TextOf(".claim dl"), StringComparison.Ordinal);
        await page.Click("#details h2 button:has-text('Old Harbour')");
        Assert.Contains("Part of Harbour", (await page.TextOf("#details")).ReplaceLineEndings(" "), StringComparison.Ordinal);
        await page.Click("#details p:has-text('Part of') button");
        Assert.Equal("selected=entity:harbour", page.Fragment);
    }

    [ChromiumFact]
    public async Task Colours_follow_the_system_and_the_switch()
    {
        await using var page = await browser.Open(NewsWorld.Sample(), new() { IsDark = true });
        const string Back = "getComputedStyle(document.body).backgroundColor";
        Assert.Equal("rgb(21, 24, 27)", await page.Ask<string>(Back));
        Assert.Equal("rgb(21, 24, 27)", await page.Corner());
        await page.Of("#theme").SelectOptionAsync("light");
        Assert.Equal("rgb(255, 255, 255)", await page.Ask<string>(Back));
        Assert.Equal("rgb(255, 255, 255)", await page.Corner());
        Assert.Equal("theme=light", page.Fragment);
    }
}
