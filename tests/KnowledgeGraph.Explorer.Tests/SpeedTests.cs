using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Explorer.Tests.Browser;
using KnowledgeGraph.Explorer.Tests.World;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace KnowledgeGraph.Explorer.Tests;

/// <summary>
/// Prints how long pages of 100, 1,000 and 5,000 edges take to write, to open and to draw:
/// <c>dotnet test tests/KnowledgeGraph.Explorer.Tests --filter SpeedTests --logger "console;verbosity=detailed"</c>. KG_CHROMIUM may name a script that gives the browser one
/// core. Machines differ, so only counts can fail.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class SpeedTests(ChromiumFixture browser, ITestOutputHelper output)
{
    // Frames while the graph is moved, zoomed, or a node dragged, with the time between them.
    private const string Frames = """
        kind => new Promise(done => {
          const stage = document.getElementById('stage'), { left, top, width, height } = stage.getBoundingClientRect();
          const at = (x, y) => ({ clientX: left + x, clientY: top + y, bubbles: true, cancelable: true, pointerId: 1, button: 0 });
          const between = [];
          let last = 0, frame = 0;
          stage.setPointerCapture = () => {};
          const step = now => {
            if (frame > 0) between.push(now - last);
            last = now;
            if (kind === 'zoom') stage.dispatchEvent(new WheelEvent('wheel', { ...at(width / 2, height / 2), deltaY: frame < 60 ? -20 : 20 }));
            else {
              if (frame === 0) stage.dispatchEvent(new PointerEvent('pointerdown', at(width / 2, height / 2)));
              stage.dispatchEvent(new PointerEvent('pointermove', at(width / 2 + 120 * Math.sin(frame / 15), height / 2 + 60 * Math.sin(frame / 9))));
            }
            if (++frame <= 120) requestAnimationFrame(step);
            else {
              stage.dispatchEvent(new PointerEvent('pointerup', at(width / 2, height / 2)));
              between.sort((a, b) => a - b);
              done({ median: between[60], all: between.length, rate: 1000 * between.length / between.reduce((a, b) => a + b, 0) });
            }
          };
          requestAnimationFrame(step);
        })
        """;

    private const string Opened = """
        () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => {
          const entry = performance.getEntriesByType('navigation')[0];
          done({ parsed: entry.domContentLoadedEventEnd, drawn: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now() });
        })))
        """;

    [ChromiumTheory]
    [InlineData(100)]
    [InlineData(1_000)]
    [InlineData(5_000)]
    public async Task Pages_open_and_move(int edges)
    {
        var graph = LargeWorld.Of(edges);
        var watch = Stopwatch.StartNew();
        var size = graph.ToHtml().Length;
        Print(edges, $"written in {watch.ElapsedMilliseconds} ms, {size / 1024.0:0} kB");
        await using var page = await browser.Open(graph, new() { IsCalm = false });
        var opened = await page.Page.EvaluateAsync<JsonElement>(Opened);
        Print(edges, $"open after {opened.GetProperty("parsed").GetDouble():0} ms, first drawn at {opened.GetProperty("drawn").GetDouble():0} ms");
        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"{edges:N0} relations"), await page.TextOf("#summary"), StringComparison.Ordinal);
        var metrics = await page.Page.Context.NewCDPSessionAsync(page.Page);
        await metrics.SendAsync("Performance.enable");
        foreach (var kind in (string[])["move", "zoom"])
        {
            var before = await ProcessTime(metrics);
            var frames = await page.Page.EvaluateAsync<JsonElement>(Frames, kind);
            var (all, used) = (frames.GetProperty("all").GetInt32(), await ProcessTime(metrics) - before);
            Assert.Equal(120, all);
            Print(edges, $"{kind}: {used * 1000 / all:0.0} ms of processor a frame, {Number(frames, "rate"):0.0} frames a second, median {Number(frames, "median"):0.0} ms");
        }
    }

    // What the page's process has used of all processors, in seconds: unlike the time between frames it does not depend on what else the machine does.
    private static async Task<double> ProcessTime(ICDPSession metrics)
    {
        var answer = await metrics.SendAsync("Performance.getMetrics");
        return answer!.Value.GetProperty("metrics").EnumerateArray().First(static m => m.GetProperty("name").GetString() == "ProcessTime").GetProperty("value").GetDouble();
    }

    private static double Number(JsonElement frames, string name) => frames.GetProperty(name).GetDouble();

    private void Print(int edges, FormattableString words) => output.WriteLine($"{edges,5} edges: {words.ToString(CultureInfo.InvariantCulture)}");
}
