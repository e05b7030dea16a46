using System.Text;
using System.Xml.Linq;
using KnowledgeGraph.Explorer.Tests.Browser;
using KnowledgeGraph.Explorer.Tests.World;

namespace KnowledgeGraph.Explorer.Tests;

/// <summary>What changed since an earlier graph, marked in the graph itself.</summary>
[Collection(BrowserCollection.Name)]
public sealed class MarkTests(ChromiumFixture browser)
{
    // From the later graph to the earlier one: what the second article says is gone, with the only edges of Borland to the River Front.
    private static readonly OpenOptions Backwards = new() { Explorer = new() { Before = Earlier() }, Fragment = "#hide-modality=&marks=shown" };

    [ChromiumFact]
    public async Task Nothing_is_marked_until_somebody_asks_for_it()
    {
        await using var page = await browser.Open(NewsWorld.Sample(), new() { Explorer = new() { Before = NewsWorld.Sample(isLater: false) } });
        Assert.DoesNotContain("new", await page.Of("#legend li").AllInnerTextsAsync());
        var before = await page.Picture();
        await page.Click("#marks");
        Assert.Equal("marks=shown", page.Fragment);
        Assert.Equal(["new", "different"], (await page.Of("#legend li").AllInnerTextsAsync()).TakeLast(2));
        var marked = await page.Picture();
        Assert.NotEqual(before, marked);
        await page.Click("#marks");
        Assert.Equal("", page.Fragment);
        Assert.Equal(before, await page.Picture());
    }

    [ChromiumFact]
    public async Task Without_an_earlier_graph_there_is_nothing_to_mark()
    {
        await using var page = await browser.Open(NewsWorld.Sample(), new() { Fragment = "#marks=shown" });
        Assert.Equal(0, await page.Of("#marks").CountAsync());
        Assert.Equal("5 relations among 4 names, 5 of 7 claims in 2 articles", await page.TextOf("#summary"));
    }

    [ChromiumFact]
    public async Task What_is_gone_is_drawn_where_it_stood_and_tells_what_was_said()
    {
        await using var page = await browser.Open(NewsWorld.Sample(isLater: false), Backwards);
        Assert.Equal("3 relations among 4 names, 3 claims in 1 article", await page.TextOf("#summary"));
        Assert.Equal(["new", "gone", "different"], (await page.Of("#legend li").AllInnerTextsAsync()).TakeLast(3));
        var (x, y) = await page.Find("Delta Force · Armed group · gone");
        await page.Page.Mouse.ClickAsync(x, y);
        Assert.Contains("Only the earlier graph has it.", await page.TextOf("#details"), StringComparison.Ordinal);
        (x, y) = await page.Find("Delta Force supports Borland · no claim · gone");
        await page.Page.Mouse.ClickAsync(x, y);
        Assert.Contains("Nothing says so any more.", await page.TextOf("#details"), StringComparison.Ordinal);
        Assert.Equal("Delta Force backs Borland.", (await page.TextOf("#details blockquote bdi")).Trim());
        await page.Find("Árland attacks Old Harbour · 1 claim · different");
    }

    [ChromiumFact]
    public async Task The_tab_leads_to_the_graph_and_its_choices_count_there()
    {
        await using var page = await browser.Open(NewsWorld.Sample(isLater: false), Backwards with { Fragment = "#tab=changes&hide-modality=" });
        await page.Click("#see-in-graph");
        Assert.True(await page.Of("#marks").IsCheckedAsync());
        Assert.Contains("gone", await page.Of("#legend li").AllInnerTextsAsync());
        await page.Show("changes");
        await page.Of(".changes input[value=removed]").UncheckAsync();
        await page.Show("graph");
        Assert.DoesNotContain("gone", await page.Of("#legend li").AllInnerTextsAsync());
    }

    [ChromiumFact]
    public async Task Filters_hold_for_what_is_gone_too()
    {
        await using var page = await browser.Open(NewsWorld.Sample(isLater: false), Backwards with { Fragment = "#marks=shown&hide-relation=supports&hide-relation=attacks" });
        Assert.DoesNotContain("gone", await page.Of("#legend li").AllInnerTextsAsync());
    }

    [ChromiumTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Marks_differ_in_shape_so_that_they_are_told_apart_in_grey(bool isDark)
    {
        await using var page = await browser.Open(NewsWorld.Sample(isLater: false), Backwards with { IsDark = isDark });
        await page.Click("#export");
        var svg = XDocument.Parse(Encoding.UTF8.GetString(await page.Download("#export-svg")));
        var bands = svg.Descendants().Where(static e => (string?)e.Attribute("stroke-opacity") == "0.6").ToList();
        // Whole, hatched and broken; three signs; three colours, each with enough contrast to the ground.
        Assert.Equal(3, bands.Select(static e => (string?)e.Attribute("stroke-dasharray") ?? "").Distinct().Count());
        Assert.Equal(3, bands.Select(static e => (string?)e.Attribute("stroke")).Distinct().Count());
        Assert.Equal(bands.Count, svg.Descendants().Count(static e => e.Name.LocalName == "circle"));
        Assert.Equal(3, bands.GroupBy(static e => (string?)e.Attribute("stroke")).Count(static g => g.Select(static e => (string?)e.Attribute("stroke-dasharray")).Distinct().Count() == 1));
    }

    [ChromiumFact]
    public async Task A_focus_or_name_that_the_earlier_graph_lacks_makes_everything_new()
    {
        await using var page = await browser.Open(NewsWorld.Sample(isLater: false), new() { Explorer = new() { Before = Other(), Focus = "arland" }, Fragment = "#marks=shown" });
        Assert.Contains("new", await page.Of("#legend li").AllInnerTextsAsync());
        Assert.DoesNotContain("gone", await page.Of("#legend li").AllInnerTextsAsync());
    }

    [Fact]
    public void The_same_graphs_give_the_same_page() =>
        Assert.Equal(NewsWorld.Sample(isLater: false).ToHtml(Backwards.Explorer), NewsWorld.Sample(isLater: false).ToHtml(Backwards.Explorer));

    private static Graph Earlier()
    {
        const string Text = "Delta Force backs Borland. Its planes shelled Old Harbour, killing about 20. Arland is an ally of Borland.";
        var builder = new GraphBuilder(NewsWorld.Model(new EntityDefinition("delta-force", "ArmedGroup", "Delta Force")));
        builder.Add(new Article("zero", Text) { Title = "Long ago", Published = new DateOnly(2019, 1, 1) });
        builder.Add(NewsWorld.Claim("supports", ["delta-force", "borland"], "zero", Text, "Delta Force backs Borland."));
        builder.Add(NewsWorld.Claim("attacks", ["arland", "old-harbour", "harbour"], "zero", Text, "Its planes shelled Old Harbour, killing about 20."));
        builder.Add(NewsWorld.Claim("allied-with", ["arland", "borland"], "zero", Text, "Arland is an ally of Borland."));
        return NewsWorld.Built(builder);
    }

    private static Graph Other() => NewsWorld.Built(new GraphBuilder(new GraphModel("Other", [new("Thing")], [], [])));
}
