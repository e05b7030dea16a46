using System.Text.Json;
using Microsoft.Playwright;

namespace KnowledgeGraph.Explorer.Tests.Browser;

/// <summary>An explorer in a window. When it is closed it must not have asked for anything, broken its policy, or complained.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _requests = [];
    private readonly List<string> _complaints = [];
    private readonly string _address;

    private OpenPage(IBrowserContext context, IPage page, string address)
    {
        _context = context;
        Page = page;
        _address = address;
        page.Request += (_, request) => _requests.Add(request.Url);
        page.PageError += (_, error) => _complaints.Add(error);
        page.Dialog += (_, dialog) => _complaints.Add($"dialog: {dialog.Message}");
        page.Console += (_, message) =>
        {
            // What the tests read of the canvas is no fault of the page.
            var isOfTests = message.Text.StartsWith("Canvas2D: Multiple readback", StringComparison.Ordinal);
            if (message.Type is "error" or "warning" && !isOfTests) _complaints.Add(message.Text);
        };
    }

    public IPage Page { get; }

    /// <summary>What is behind the # of the address.</summary>
    public string Fragment => Uri.UnescapeDataString(Page.Url.Split('#') is [_, var fragment] ? fragment : "");

    public static async Task<OpenPage> Load(IBrowserContext context, string address)
    {
        var page = await context.NewPageAsync();
        var open = new OpenPage(context, page, address);
        await page.AddInitScriptAsync(
            "window.broken = []; document.addEventListener('securitypolicyviolation', e => window.broken.push(e.violatedDirective + ' ' + e.blockedURI));");
        await page.GotoAsync(address);
        return open;
    }

    public ILocator Of(string selector) => Page.Locator(selector);

    public Task Click(string selector) => Page.Locator(selector).First.ClickAsync();

    public async Task<string> TextOf(string selector) => await Page.Locator(selector).First.InnerTextAsync();

    public Task<T> Ask<T>(string expression) => Page.EvaluateAsync<T>(expression);

    /// <summary>Opens a tab.</summary>
    public Task Show(string tab) => Click($"#tab-{tab}");

    /// <summary>The text of what a click saves.</summary>
    public async Task<byte[]> Download(string selector)
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => Click(selector));
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }

    /// <summary>Points at the graph until it tells this.</summary>
    public async Task<(float X, float Y)> Find(string told)
    {
        var bounds = (await Page.Locator("#stage").BoundingBoxAsync())!;
        for (var step = 32; step >= 8; step /= 2)
            for (var y = bounds.Y + 12; y < bounds.Y + bounds.Height; y += step)
                for (var x = bounds.X + 12; x < bounds.X + bounds.Width; x += step)
                {
                    await Page.Mouse.MoveAsync(x, y);
                    if (await Page.EvaluateAsync<string>("() => { const tip = document.querySelector('.tip'); return tip.hidden ? '' : tip.textContent; }") == told) return (x, y);
                }

        throw new InvalidOperationException($"Nowhere does the graph tell '{told}'.");
    }

    /// <summary>A place near another where any name is.</summary>
    public async Task<(float X, float Y)> FindAny(float x, float y)
    {
        for (var i = 0; i < 2_000; i++)
        {
            var at = (X: x + (float)(i * 0.1 * Math.Cos(i / 9.0)), Y: y + (float)(i * 0.1 * Math.Sin(i / 9.0)));
            await Page.Mouse.MoveAsync(at.X, at.Y);
            if (await Page.EvaluateAsync<bool>("() => /^Actor .* · [A-Z]/.test(document.querySelector('.tip:not([hidden])')?.textContent ?? '')")) return at;
        }

        throw new InvalidOperationException("There is no name anywhere near.");
    }

    /// <summary>How bright every point of the graph's canvas is, once it is drawn.</summary>
    public async Task<byte[]> Picture() => Convert.FromBase64String(await Page.EvaluateAsync<string>("""
        () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => {
          const canvas = document.querySelector('#stage canvas');
          const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
          let bright = '';
          for (let i = 0; i < data.length; i += 4) bright += String.fromCharCode((data[i] + data[i + 1] + data[i + 2]) / 3);
          done(btoa(bright));
        })))
        """));

    /// <summary>The colour of the graph's upper left corner, as drawn.</summary>
    public Task<string> Corner() => Page.EvaluateAsync<string>("""
        () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => {
          const [r, g, b] = document.querySelector('#stage canvas').getContext('2d').getImageData(2, 2, 1, 1).data;
          done(`rgb(${r}, ${g}, ${b})`);
        })))
        """);

    /// <summary>Drags from one place to another.</summary>
    public async Task Drag((float X, float Y) from, (float X, float Y) to)
    {
        await Page.Mouse.MoveAsync(from.X, from.Y);
        await Page.Mouse.DownAsync();
        await Page.Mouse.MoveAsync((from.X + to.X) / 2, (from.Y + to.Y) / 2);
        await Page.Mouse.MoveAsync(to.X, to.Y);
        await Page.Mouse.UpAsync();
    }

    /// <summary>The scale that the address keeps, once it is another than before.</summary>
    public async Task<double> Scale(double before = 0)
    {
        const string Get = "before => { const c = new URLSearchParams(location.hash.slice(1)).get('camera'); const s = c ? Number(c.split(',')[2]) : 0; return s !== before && s; }";
        var handle = await Page.WaitForFunctionAsync(Get, before);
        return await handle.JsonValueAsync<double>();
    }

    public async ValueTask DisposeAsync()
    {
        var broken = await Page.EvaluateAsync<JsonElement>("() => window.broken");
        await _context.CloseAsync();
        Assert.Empty(_complaints);
        Assert.Equal("[]", broken.ToString());
        Assert.All(_requests, request => Assert.StartsWith(_address.Split('#')[0], request, StringComparison.Ordinal));
    }
}
