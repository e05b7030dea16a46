using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Explorer.Tests.Browser;
using KnowledgeGraph.Explorer.Tests.World;
using Xunit.Abstractions;

namespace KnowledgeGraph.Explorer.Tests;

/// <summary>
/// Prints how long pages of 100, 1,000 and 5,000 edges take to write, to open and to draw:
/// <c>dotnet test tests/KnowledgeGraph.Explorer.Tests --filter SpeedTests --logger "console;verbosity=detailed"</c>. With KG_ONE_CORE=1 the browser has one core.
/// Machines differ, so only counts and ratios can fail.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class SpeedTests(ChromiumFixture browser, ITestOutputHelper output)
{
    // Frames while the graph is moved, zoomed, or a node dragged, each with the time between frames and that of the page's own work.
    private const string Frames = """
        kind => new Promise(done => {
          const stage = document.getElementById('stage'), { left, top, width, height } = stage.getBoundingClientRect();
          const at = (x, y) => ({ clientX: left + x, clientY: top + y, bubbles: true, cancelable: true, pointerId: 1, button: 0 });
          const between = [], work = [];
          let last = 0, frame = 0;
          stage.setPointerCapture = () => {};
          const step = now => {
            if (frame > 0) between.push(now - last);
            last = now;
            const start = performance.now();
            if (kind === 'zoom') stage.dispatchEvent(new WheelEvent('wheel', { ...at(width / 2, height / 2), deltaY: frame < 60 ? -20 : 20 }));
            else {
              if (frame === 0) stage.dispatchEvent(new PointerEvent('pointerdown', at(width / 2, height / 2)));
              stage.dispatchEvent(new PointerEvent('pointermove', at(width / 2 + 120 * Math.sin(frame / 15), height / 2 + 60 * Math.sin(frame / 9))));
            }
            requestAnimationFrame(() => work.push(performance.now() - start));
            if (++frame <= 120) requestAnimationFrame(step);
            else {
              stage.dispatchEvent(new PointerEvent('pointerup', at(width / 2, height / 2)));
              between.sort((a, b) => a - b);
              done({ median: between[60], worst: between[119], slow: between.filter(t => t > 25).length, all: between.length, rate: 1000 * between.length / between.reduce((a, b) => a + b, 0) });
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
        foreach (var kind in (string[])["move", "zoom"])
        {
            var frames = await page.Page.EvaluateAsync<JsonElement>(Frames, kind);
            Print(edges, $"{kind}: {frames.GetProperty("rate").GetDouble():0.0} frames a second, median {frames.GetProperty("median").GetDouble():0.0} ms, worst {frames.GetProperty("worst").GetDouble():0.0} ms, {frames.GetProperty("slow").GetInt32()} of {frames.GetProperty("all").GetInt32()} over 25 ms");
        }
    }

    private void Print(int edges, FormattableString words) => output.WriteLine($"{edges,5} edges: {words.ToString(CultureInfo.InvariantCulture)}");
}
