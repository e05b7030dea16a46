using KnowledgeGraph.Explorer.Tests.Browser;
using KnowledgeGraph.Explorer.Tests.World;

namespace KnowledgeGraph.Explorer.Tests;

/// <summary>An article, names and addresses that try to run something, to leave their place, or to be too much.</summary>
[Collection(BrowserCollection.Name)]
public sealed class HostileTests(ChromiumFixture browser)
{
    private const string Attack = "<img src=x onerror=window.ran=1></script><script>window.ran=1</script><!--\u2028\u2029\u202e]]>{{script}}&amp;\u0001";

    private static readonly string[] Names =
    [
        "<img src=x onerror=window.ran=1>", "</script><script>window.ran=1</script>", "\u202egnitirw desrever", "{{data}}<!--", new string('W', 5_000), "__proto__", "=cmd|' /C calc'!A0",
        "שלום ‏עולם", "\"'`${window.ran=1}",
    ];

    private static Graph World()
    {
        var text = $"{Attack} They said so.";
        var builder = new GraphBuilder(NewsWorld.Model(Names.Select(static (name, i) => new EntityDefinition(i == 5 ? "__proto__" : FormattableString.Invariant($"h{i}"), "Country", name) { Aliases = [name + "!"], Description = name })));
        builder.Add(new Article("bad", text) { Title = Attack, Source = Names[0], Url = "javascript:window.ran=1", Published = new DateOnly(2020, 1, 1) });
        for (var i = 1; i < Names.Length; i++)
        {
            var id = i == 5 ? "__proto__" : FormattableString.Invariant($"h{i}");
            builder.Add(NewsWorld.Claim("supports", ["h0", id], "bad", text, text) with { AttributedTo = [id], Modality = Modality.Attributed });
            builder.Add(NewsWorld.Claim("attacks", [id, "arland", null], "bad", text, text) with { Properties = [new("killed", "~3")] });
        }

        return NewsWorld.Built(builder);
    }

    [ChromiumFact]
    public async Task Nothing_of_an_article_runs_on_any_tab()
    {
        var options = new OpenOptions { Explorer = new() { Before = NewsWorld.Sample(isLater: false), Title = Attack }, IsCalm = false };
        await using var page = await browser.Open(World(), options);
        foreach (var tab in (string[])["graph", "timeline", "matrix", "facts", "changes"])
        {
            await page.Show(tab);
            await page.Page.WaitForTimeoutAsync(50);
        }

        foreach (var id in (string[])["entity:h0", "entity:h1", "entity:h4", "entity:__proto__", "edge:h0~supports~h1~0", "edge:h1~attacks~arland~0"])
        {
            await page.Page.EvaluateAsync("id => { location.hash = 'selected=' + id; }", id);
            await page.Page.WaitForFunctionAsync("() => !document.getElementById('details').hidden");
            if (!id.StartsWith("edge", StringComparison.Ordinal)) continue;
            await page.Click(".context summary");
            await page.Of(".article mark").First.WaitForAsync();
        }

        Assert.Contains("<img src=x onerror=window.ran=1></script><script>", await page.Of(".article").First.TextContentAsync() ?? "", StringComparison.Ordinal);
        await page.Of("#find").FillAsync("<img");
        Assert.Contains("<img src=x onerror=window.ran=1>", await page.TextOf("#hits li"), StringComparison.Ordinal);
        Assert.Equal(0, await page.Of("img, iframe, a[href^='javascript'], [onerror]").CountAsync());
        Assert.True(await page.Ask<bool>("window.ran === undefined && Object.prototype.ran === undefined"));
    }

    [ChromiumFact]
    public async Task Addresses_of_the_page_that_make_no_sense_do_no_harm()
    {
        foreach (var fragment in (string[])["#tab=nothing&selected=entity:nobody&time=2020-99-99&camera=NaN,1,0&moved=x&around=9:zzz&sort=-drop", "#%E0%A4%A", "#selected=pair:a~b&hide-type=%3Cscript%3E&find=%00&changes=&theme=pink"])
        {
            await using var page = await browser.Open(NewsWorld.Sample(), new() { Fragment = fragment });
            Assert.Equal("NewsWorld", await page.TextOf("#title"));
            Assert.True(await page.Of("[role=tabpanel]").First.IsVisibleAsync());
        }
    }

    [ChromiumFact]
    public async Task Ten_thousand_claims_on_one_edge_come_as_they_are_asked_for()
    {
        await using var page = await browser.Open(LargeWorld.Crowded(10_000), new() { Fragment = "#selected=edge:arland~supports~borland~0" });
        Assert.Equal("10,000 claims", await page.TextOf("#details > p"));
        Assert.Equal(40, await page.Of(".claim").CountAsync());
        Assert.Equal("Show more (9,960 left)", await page.TextOf(".more"));
        await page.Click(".more");
        Assert.Equal(80, await page.Of(".claim").CountAsync());
        await page.Show("facts");
        await page.Of("tr[data-number]").First.WaitForAsync();
        Assert.InRange(await page.Of("tr[data-number]").CountAsync(), 20, 80);
        await page.Show("timeline");
        Assert.Equal("1 event of 1 actor", await page.TextOf(".timeline .note"));
    }

    [ChromiumFact]
    public async Task A_graph_of_nothing_is_a_page_too()
    {
        var graph = NewsWorld.Built(new GraphBuilder(NewsWorld.Model()));
        await using var page = await browser.Open(graph, new() { Explorer = new() { Before = graph } });
        Assert.Equal("0 relations among 0 names, 0 claims in 0 articles", await page.TextOf("#summary"));
        foreach (var tab in (string[])["timeline", "matrix", "facts", "changes", "graph"]) await page.Show(tab);
        await page.Click("#zoom-fit");
        await page.Of("#stage").FocusAsync();
        await page.Page.Keyboard.PressAsync("ArrowRight");
    }
}
