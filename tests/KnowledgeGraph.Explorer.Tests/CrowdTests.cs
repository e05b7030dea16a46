using System.Text.Json;
using KnowledgeGraph.Explorer.Tests.Browser;
using KnowledgeGraph.Explorer.Tests.World;

namespace KnowledgeGraph.Explorer.Tests;

/// <summary>A crowd of edges moves as a picture of itself and is drawn anew when it rests. These tests count drawings instead of milliseconds, so that no busy machine breaks them.</summary>
[Collection(BrowserCollection.Name)]
public sealed class CrowdTests(ChromiumFixture browser)
{
    // How often the canvas was filled with its ground, which every drawing begins with, during movement by wheel of some frames, and how long that took.
    private const string Turning = """
        ([step, frames]) => new Promise(done => {
          const stage = document.getElementById('stage'), { left, top, width, height } = stage.getBoundingClientRect();
          const fill = CanvasRenderingContext2D.prototype.fillRect, start = performance.now();
          let drawn = 0, frame = 0;
          CanvasRenderingContext2D.prototype.fillRect = function (x, y, w, h) {
            if (x === 0 && y === 0 && w > 300 && !this.canvas.classList.contains('beneath')) drawn++;
            fill.call(this, x, y, w, h);
          };
          const turn = () => {
            stage.dispatchEvent(new WheelEvent('wheel', { clientX: left + width / 3, clientY: top + height / 3, deltaY: step, bubbles: true, cancelable: true }));
            if (++frame < frames) requestAnimationFrame(turn);
            else done({ drawn, milliseconds: performance.now() - start, transform: document.querySelector('#stage canvas').style.transform });
          };
          requestAnimationFrame(turn);
        })
        """;

    // Once it rests and the address knows from where one looks.
    private const string Resting = """
        () => new Promise(done => {
          const canvas = document.querySelector('#stage canvas');
          const look = () => canvas.style.transform === '' && location.hash.includes('camera=') ? done() : setTimeout(look, 50);
          setTimeout(look, 400);
        })
        """;

    [ChromiumTheory]
    [InlineData(-8)]
    [InlineData(12)]
    [InlineData(-40)]
    public async Task A_crowd_that_moves_is_seldom_drawn_anew(int step)
    {
        await using var page = await browser.Open(LargeWorld.Of(1_500), new() { IsCalm = false });
        var turned = await page.Page.EvaluateAsync<JsonElement>(Turning, new[] { step, 40 });
        var drawn = turned.GetProperty("drawn").GetInt32();
        Assert.InRange(drawn, 0, 2 + (int)(turned.GetProperty("milliseconds").GetDouble() / 200));
    }

    [ChromiumFact]
    public async Task A_few_edges_are_drawn_in_every_frame()
    {
        await using var page = await browser.Open(LargeWorld.Of(200), new() { IsCalm = false });
        var turned = await page.Page.EvaluateAsync<JsonElement>(Turning, new[] { -8, 20 });
        Assert.InRange(turned.GetProperty("drawn").GetInt32(), 18, 20);
        Assert.Equal("", turned.GetProperty("transform").GetString());
    }

    [ChromiumTheory]
    [InlineData(-30)]
    [InlineData(25)]
    public async Task At_rest_it_is_the_same_picture_as_if_one_had_never_moved(int step)
    {
        var graph = LargeWorld.Of(1_500);
        await using var page = await browser.Open(graph, new() { IsCalm = false });
        await page.Page.EvaluateAsync<JsonElement>(Turning, new[] { step, 30 });
        await page.Page.EvaluateAsync(Resting);
        var rested = await page.Picture();
        await using var fresh = await browser.Open(graph, new() { IsCalm = false, Fragment = "#" + page.Fragment });
        // The address keeps five digits.
        Assert.InRange(Difference(rested, await fresh.Picture()), 0, 0.01);
    }

    [ChromiumFact]
    public async Task A_dragged_name_takes_its_edges_along_and_leaves_nothing_behind()
    {
        var graph = LargeWorld.Of(800);
        await using var page = await browser.Open(graph);
        var bounds = (await page.Of("#stage").BoundingBoxAsync())!;
        var (x, y) = await page.FindAny(bounds.X + (bounds.Width / 2), bounds.Y + (bounds.Height / 2));
        await page.Page.Mouse.MoveAsync(x, y);
        await page.Page.Mouse.DownAsync();
        await page.Page.Mouse.MoveAsync(x + 60, y + 20);
        await page.Page.Mouse.MoveAsync(x + 120, y + 40);
        var dragged = await page.Picture();
        await page.Page.Mouse.UpAsync();
        var settled = await page.Picture();
        await using var fresh = await browser.Open(graph, new() { Fragment = "#" + page.Fragment });
        var opened = await fresh.Picture();
        Assert.InRange(Difference(settled, opened), 0, 0.02);
        Assert.InRange(Difference(dragged, settled), 0, 0.02);
    }

    // The share of points that differ clearly in brightness.
    private static double Difference(byte[] one, byte[] other)
    {
        Assert.Equal(one.Length, other.Length);
        return one.Zip(other).Count(static pair => Math.Abs(pair.First - pair.Second) > 60) / (double)one.Length;
    }
}
