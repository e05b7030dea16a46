using KnowledgeGraph.Explorer.Tests.Browser;
using KnowledgeGraph.Explorer.Tests.World;

namespace KnowledgeGraph.Explorer.Tests;

/// <summary>
/// Pictures to look at, made by one command: <c>KG_GALLERY=out/gallery dotnet test tests/KnowledgeGraph.Explorer.Tests --filter ScreenshotTests</c>.
/// KG_GALLERY_GRAPH names a saved graph, KG_GALLERY_BEFORE an earlier one.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class ScreenshotTests(ChromiumFixture browser)
{
    private static readonly (string Name, OpenOptions Options)[] Screens =
    [
        ("desktop", new()), ("desktop-dark", new() { IsDark = true }), ("phone", new() { Width = 390, Height = 844, Ratio = 2, HasTouch = true }),
        ("phone-dark", new() { Width = 390, Height = 844, Ratio = 2, HasTouch = true, IsDark = true }), ("tablet", new() { Width = 820, Height = 1180 }),
    ];

    [ChromiumFact]
    public async Task Every_view_is_photographed()
    {
        var folder = Environment.GetEnvironmentVariable("KG_GALLERY");
        var graph = Environment.GetEnvironmentVariable("KG_GALLERY_GRAPH") is { Length: > 0 } path ? GraphFile.Load(path) : NewsWorld.Sample();
        var before = Environment.GetEnvironmentVariable("KG_GALLERY_BEFORE") is { Length: > 0 } earlier ? GraphFile.Load(earlier) : NewsWorld.Sample(isLater: false);
        var edge = graph.AllEdges.First(static e => e.Claims.Count > 1 || e.Claims[0].AttributedTo.Length > 0);
        var views = new (string Name, string Fragment)[]
        {
            ("graph", ""), ("graph-all", "hide-modality="), ("graph-entity", $"selected=entity:{edge.Subject?.Id}"), ("graph-near", $"around=1:{edge.Subject?.Id}&hide-modality="),
            ("graph-edge", $"selected=edge:{edge.Subject?.Id}~{edge.Relation.Id}~{edge.Object?.Id}~0"),
            ("timeline", "tab=timeline&hide-modality="), ("matrix", "tab=matrix"), ("facts", "tab=facts&hide-modality="), ("changes", "tab=changes"), ("marked", "marks=shown&hide-modality="),
        };
        // Without a folder one screen shows that all of it can be made.
        foreach (var (screen, options) in folder is null ? Screens[..1] : Screens)
            foreach (var (name, fragment) in views)
                await Photograph(graph, options with { Fragment = "#" + fragment, Explorer = new() { Before = before } }, folder, $"explorer-{name}-{screen}");
        if (folder is null) return;
        foreach (var edges in (int[])[100, 1_000, 5_000])
            await Photograph(LargeWorld.Of(edges), new(), folder, FormattableString.Invariant($"explorer-{edges}-edges"));
    }

    private async Task Photograph(Graph graph, OpenOptions options, string? folder, string name)
    {
        await using var page = await browser.Open(graph, options);
        // What is drawn once the page has its size.
        await page.Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        var png = await page.Page.ScreenshotAsync();
        Assert.True(png.Length > 8_000);
        if (folder is null) return;
        Directory.CreateDirectory(folder);
        await File.WriteAllBytesAsync(Path.Combine(folder, name + ".png"), png);
    }
}
