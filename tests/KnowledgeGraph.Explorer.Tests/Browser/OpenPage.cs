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
            if (message.Type is "error" or "warning") _complaints.Add(message.Text);
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

    public Task<string> Screenshot(string path) => Page.ScreenshotAsync(new() { Path = path }).ContinueWith(_ => path, TaskScheduler.Default);

    public async ValueTask DisposeAsync()
    {
        var broken = await Page.EvaluateAsync<JsonElement>("() => window.broken");
        await _context.CloseAsync();
        Assert.Empty(_complaints);
        Assert.Equal("[]", broken.ToString());
        Assert.All(_requests, request => Assert.StartsWith(_address.Split('#')[0], request, StringComparison.Ordinal));
    }
}
