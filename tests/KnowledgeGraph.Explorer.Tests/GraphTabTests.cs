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
        Assert.True(await page.Of("#stage canvas:not(.beneath)").IsVisibleAsync());
        Assert.Equal(["Country", "Armed group", "Place", "not named", "stated as fact", "attributed or hedged"], await page.Of("#legend li").AllInnerTextsAsync());
    }

    [ChromiumFact]
    public async Task Pointing_at_a_name_or_line_tells_what_it_is_and_a_click_shows_what_is_said()
    {
        await using var page = await browser.Open(NewsWorld.Sample());
        var (x, y) = await page.Find("Árland · Country");
        await page.Page.Mouse.ClickAsync(x, y);
        Assert.Contains("Árland", await page.TextOf("#details h2"), StringComparison.Ordinal);
        Assert.Equal("selected=entity:arland", page.Fragment);
        (x, y) = await page.Find("Árland attacks Old Harbour · 1 claim");
        await page.Page.Mouse.ClickAsync(x, y);
        Assert.Equal("Árland attacks Old Harbour", await page.TextOf("#details h2"));
        Assert.Equal("Its planes shelled Old Harbour in May 2020, killing about 20.", await page.TextOf("#details blockquote"));
        await page.Click("#details-close");
        Assert.True(await page.Of("#details").IsHiddenAsync());
    }

    [ChromiumFact]
    public async Task Dragging_a_name_places_it_and_dragging_the_ground_moves_all()
    {
        await using var page = await browser.Open(NewsWorld.Sample());
        var (x, y) = await page.Find("Árland · Country");
        await page.Drag((x, y), (x - 90, y - 60));
        await page.Page.WaitForFunctionAsync("() => location.hash.includes('moved=')");
        Assert.True(await page.Of("#details").IsHiddenAsync());
        var moved = await page.Find("Árland · Country");
        Assert.InRange(moved.X, x - 150, x - 30);
        await page.Drag((560, 180), (600, 240));
        await page.Page.WaitForFunctionAsync("() => location.hash.includes('camera=')");
        var again = await page.Find("Árland · Country");
        Assert.InRange(again.Y, moved.Y + 20, moved.Y + 100);
    }

    [ChromiumFact]
    public async Task Wheel_and_buttons_zoom_and_fit_shows_all()
    {
        await using var page = await browser.Open(NewsWorld.Sample());
        await page.Page.Mouse.MoveAsync(800, 400);
        await page.Page.Mouse.WheelAsync(0, -300);
        var nearer = await page.Scale();
        await page.Click("#zoom-out");
        Assert.True(await page.Scale(nearer) < nearer);
        var smaller = await page.Scale();
        await page.Click("#zoom-in");
        var larger = await page.Scale(smaller);
        Assert.True(larger > smaller);
        await page.Click("#zoom-fit");
        Assert.NotEqual(larger, await page.Scale(larger));
    }

    [ChromiumFact]
    public async Task Time_plays_from_the_first_day_to_the_last_with_movement_too()
    {
        await using var page = await browser.Open(NewsWorld.Sample(), new() { IsCalm = false });
        await page.Click("#time-play");
        Assert.Equal("Stop", await page.TextOf("#time-play"));
        await page.Page.WaitForFunctionAsync("() => document.getElementById('time-label').textContent.startsWith('2019-01-01 – 2020-0')");
        await page.Page.WaitForFunctionAsync("() => document.getElementById('time-play').textContent === 'Play'");
        Assert.Equal("2019-01-01 – 2020-06-04", await page.TextOf("#time-label"));
        Assert.Equal("5 relations among 4 names, 5 of 7 claims in 2 articles", await page.TextOf("#summary"));
    }

    [ChromiumFact]
    public async Task Two_fingers_zoom()
    {
        await using var page = await browser.Open(NewsWorld.Sample(), new() { HasTouch = true, Width = 390, Height = 800 });
        await page.Page.EvaluateAsync("""
            () => {
              const stage = document.getElementById('stage');
              stage.setPointerCapture = () => {};
              const finger = (type, id, x, y) => stage.dispatchEvent(new PointerEvent(type, { pointerId: id, pointerType: 'touch', clientX: x, clientY: y, button: 0, bubbles: true }));
              finger('pointerdown', 1, 150, 400);
              finger('pointerdown', 2, 200, 400);
              finger('pointermove', 2, 300, 400);
              finger('pointerup', 2, 300, 400);
              finger('pointerup', 1, 150, 400);
            }
            """);
        await page.Page.WaitForFunctionAsync("() => location.hash.includes('camera=')");
        Assert.True(await page.Of("#details").IsHiddenAsync());
    }
}
