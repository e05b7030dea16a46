using System.Text;
using System.Xml.Linq;
using KnowledgeGraph.Explorer.Tests.Browser;
using KnowledgeGraph.Explorer.Tests.World;

namespace KnowledgeGraph.Explorer.Tests;

[Collection(BrowserCollection.Name)]
public sealed class ExportTests(ChromiumFixture browser)
{
    [ChromiumFact]
    public async Task The_table_holds_the_facts_that_are_shown()
    {
        await using var page = await browser.Open(NewsWorld.Sample(), new() { Fragment = "#hide-modality=" });
        await page.Click("#export");
        var text = Encoding.UTF8.GetString(await page.Download("#export-csv"));
        Assert.StartsWith("\ufeff\"subject\",\"relation\",\"object\",\"modality\"", text, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.Equal(8, text.TrimEnd().Split("\r\n").Length);
        Assert.Contains("\"Árland\",\"attacks\",\"Old Harbour\",\"asserted\",\"\",\"2020-05\",\"place: Harbour\",\"killed: ~20\",\"1\",\"War at sea\",\"Herald\",\"2020-06-01\",\"https://news.example/one\"", text, StringComparison.Ordinal);
        Assert.Contains("\"\",\"attacks\",\"Old Harbour\"", text, StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task A_spreadsheet_runs_nothing_of_the_table()
    {
        const string Text = "=1+1 said \"they\", so.";
        var builder = new GraphBuilder(NewsWorld.Model(new EntityDefinition("bad", "Country", "=cmd|' /C calc'!A0"), new("worse", "Country", "\t+SUM(1)"), new("at", "Country", "@x")));
        builder.Add(new Article("bad", Text) { Title = "-2+3", Source = "＝1" });
        builder.Add(NewsWorld.Claim("supports", ["bad", "worse"], "bad", Text, Text));
        builder.Add(NewsWorld.Claim("supports", ["at", "bad"], "bad", Text, Text));
        await using var page = await browser.Open(NewsWorld.Built(builder));
        await page.Click("#export");
        var text = Encoding.UTF8.GetString(await page.Download("#export-csv"));
        foreach (var field in (string[])["\"'=cmd|' /C calc'!A0\"", "\"'\t+SUM(1)\"", "\"'@x\"", "\"'-2+3\"", "\"'＝1\"", "\"'=1+1 said \"\"they\"\", so.\""])
            Assert.Contains(field, text, StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task The_drawing_holds_every_name_and_fact_as_text()
    {
        await using var page = await browser.Open(NewsWorld.Sample(), new() { Fragment = "#hide-modality=" });
        await page.Click("#export");
        var svg = XDocument.Parse(Encoding.UTF8.GetString(await page.Download("#export-svg")));
        var titles = svg.Descendants().Where(static e => e.Name.LocalName == "title").Select(static e => e.Value).ToList();
        foreach (var title in (string[])["NewsWorld", "Árland, Country", "Árland attacks Old Harbour: 1 claim", "Borland supports River Front (denied): 1 claim", "River Front attacks Árland (planned): 1 claim"])
            Assert.Contains(title, titles);
        Assert.Contains("Árland", svg.Descendants().Where(static e => e.Name.LocalName == "text").Select(static e => e.Value));
        Assert.Equal(2, svg.Descendants().Count(static e => e.Attribute("stroke-dasharray")?.Value == "7 4"));
    }

    [ChromiumFact]
    public async Task The_picture_is_a_PNG_at_twice_the_size()
    {
        await using var page = await browser.Open(NewsWorld.Sample());
        await page.Click("#export");
        var png = await page.Download("#export-png");
        Assert.Equal("89504E470D0A1A0A", Convert.ToHexString(png[..8]));
        var width = (png[16] << 24) | (png[17] << 16) | (png[18] << 8) | png[19];
        Assert.InRange(width, 400, 4_000);
        Assert.True(png.Length > 10_000);
    }

    [ChromiumFact]
    public async Task Exports_follow_the_filters()
    {
        await using var page = await browser.Open(NewsWorld.Sample(), new() { Fragment = "#hide-relation=attacks" });
        await page.Click("#export");
        Assert.DoesNotContain("attacks", Encoding.UTF8.GetString(await page.Download("#export-csv")), StringComparison.Ordinal);
        await page.Click("#export");
        Assert.DoesNotContain("attacks", Encoding.UTF8.GetString(await page.Download("#export-svg")), StringComparison.Ordinal);
    }
}
