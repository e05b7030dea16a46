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
    private const int Windows = 8;

    private const int FramesAtOnce = 30;

    // Some frames while the graph is moved, zoomed, a node dragged, or the time played, with the time between them.
    private const string Frames = """
        ([kind, first, count]) => new Promise(done => {
          const stage = document.getElementById('stage'), { left, top, width, height } = stage.getBoundingClientRect();
          const at = (x, y) => ({ clientX: left + x, clientY: top + y, bubbles: true, cancelable: true, pointerId: 1, button: 0 });
          const between = [], turn = document.getElementById('time-play');
          // What is dragged: the ground of the middle, or the first node that is found on the way out from there.
          let place = { x: width / 2, y: height / 2 }, last = 0, frame = first;
          stage.setPointerCapture = () => {};
          const point = (type, x, y) => stage.dispatchEvent(new PointerEvent(type, at(x, y)));
          const isNode = () => document.querySelector('.tip:not([hidden])')?.textContent.includes(' · ') && !/claims?$/.test(document.querySelector('.tip').textContent);
          if (kind === 'drag' || kind === 'move') {
            if (window.found?.[kind]) place = window.found[kind];
            else for (let i = 0; i < 4000; i++) {
              const [x, y] = [width / 2 + i * 0.07 * Math.cos(i / 9), height / 2 + i * 0.07 * Math.sin(i / 9)];
              point('pointermove', x, y);
              if (isNode() !== (kind === 'drag')) continue;
              window.found = { ...window.found, [kind]: place = { x, y } };
              break;
            }
            point('pointerdown', place.x, place.y);
          }
          if (kind === 'play' && turn.textContent === 'Play') turn.click();
          const step = now => {
            if (last > 0) between.push(now - last);
            last = now;
            if (kind === 'zoom') stage.dispatchEvent(new WheelEvent('wheel', { ...at(width / 2, height / 2), deltaY: frame % 120 < 60 ? -20 : 20 }));
            if (kind === 'drag' || kind === 'move') point('pointermove', place.x + 120 * Math.sin(frame / 15), place.y + 60 * Math.sin(frame / 9));
            if (++frame <= first + count) requestAnimationFrame(step);
            else {
              if (kind === 'drag' || kind === 'move') point('pointerup', place.x, place.y);
              between.sort((a, b) => a - b);
              done({ median: between[between.length >> 1], all: between.length, total: between.reduce((a, b) => a + b, 0) });
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
        var session = await browser.Session();
        var atFirst = await ProcessorTime(session);
        await using var page = await browser.Open(graph, new() { IsCalm = false });
        var opened = await page.Page.EvaluateAsync<JsonElement>(Opened);
        Print(edges, $"open after {opened.GetProperty("parsed").GetDouble():0} ms, first drawn at {opened.GetProperty("drawn").GetDouble():0} ms");
        Print(edges, $"opening: {(await ProcessorTime(session) - atFirst) * 1000:0} ms of processor");
        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"{edges:N0} relations"), await page.TextOf("#summary"), StringComparison.Ordinal);
        foreach (var kind in (string[])["move", "zoom", "drag", "play"])
            Print(edges, $"{kind}: {await CostOf(kind, page.Page, session)}");
    }

    // Processor time a frame, of several windows that in the middle, so that what else happens in the browser does not count.
    private static async Task<string> CostOf(string kind, IPage page, ICDPSession session)
    {
        var (costs, total) = (new List<double>(), 0.0);
        for (var window = 0; window < Windows; window++)
        {
            var before = await ProcessorTime(session);
            var frames = await page.EvaluateAsync<JsonElement>(Frames, new object[] { kind, window * FramesAtOnce, FramesAtOnce });
            costs.Add((await ProcessorTime(session) - before) * 1000 / FramesAtOnce);
            total += frames.GetProperty("total").GetDouble();
            Assert.Equal(FramesAtOnce, frames.GetProperty("all").GetInt32());
        }

        costs.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"{costs[Windows / 2]:0.0} ms of processor a frame, {Windows * FramesAtOnce * 1000 / total:0.0} frames a second");
    }

    // What all processes of the browser have used of all processors, in seconds: unlike the time between frames it hardly depends on what else the machine does.
    private static async Task<double> ProcessorTime(ICDPSession session)
    {
        var answer = await session.SendAsync("SystemInfo.getProcessInfo");
        return answer!.Value.GetProperty("processInfo").EnumerateArray().Sum(static p => p.GetProperty("cpuTime").GetDouble());
    }

    private void Print(int edges, FormattableString words) => output.WriteLine($"{edges,5} edges: {words.ToString(CultureInfo.InvariantCulture)}");
}
