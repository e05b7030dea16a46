using System.Text.Json;
using KnowledgeGraph.Explorer.Tests.Browser;
using KnowledgeGraph.Explorer.Tests.World;

namespace KnowledgeGraph.Explorer.Tests;

[Collection(BrowserCollection.Name)]
public sealed class AccessibilityTests(ChromiumFixture browser)
{
    [AxeTheory]
    [InlineData("tab=graph", 1400, false)]
    [InlineData("tab=timeline", 1400, false)]
    [InlineData("tab=matrix", 1400, false)]
    [InlineData("tab=facts", 1400, false)]
    [InlineData("tab=changes", 1400, false)]
    [InlineData("tab=graph&selected=entity:arland&around=1:arland", 1400, true)]
    [InlineData("tab=graph&selected=edge:arland~supports~river-front~0", 1400, false)]
    [InlineData("tab=timeline&hide-modality=", 1400, true)]
    [InlineData("tab=matrix&selected=pair:arland~borland", 1400, true)]
    [InlineData("tab=facts&hide-modality=", 390, true)]
    [InlineData("tab=changes", 390, true)]
    public async Task Axe_finds_nothing(string fragment, int width, bool isDark)
    {
        var options = new OpenOptions { Explorer = new() { Before = NewsWorld.Sample(isLater: false) }, Fragment = "#" + fragment, Width = width, IsDark = isDark };
        await using var page = await browser.Open(NewsWorld.Sample(), options);
        // Through the debugger, which the page's policy does not bind.
        await page.Page.EvaluateAsync(Axe.Source);
        var found = await page.Page.EvaluateAsync<JsonElement>("() => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })");
        var violations = found.GetProperty("violations").EnumerateArray()
            .Select(static v => $"{v.GetProperty("impact")} {v.GetProperty("id")}: {string.Join(" | ", v.GetProperty("nodes").EnumerateArray().Take(3).Select(static n => n.GetProperty("html").ToString()))}");
        Assert.Empty(violations);
        Assert.NotEqual(0, found.GetProperty("passes").GetArrayLength());
    }
}
