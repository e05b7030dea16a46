using Microsoft.Playwright;

namespace KnowledgeGraph.Explorer.Tests.Browser;

/// <summary>One browser for all tests.</summary>
public sealed class ChromiumFixture : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kg-explorer-").FullName;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private int _pages;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = ["--disable-gpu"] });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>What the browser tells of itself.</summary>
    internal Task<ICDPSession> Session() => _browser!.NewBrowserCDPSessionAsync();

    /// <summary>Saves a graph's explorer and opens it, without a network, in a fresh window.</summary>
    internal async Task<OpenPage> Open(Graph graph, OpenOptions? options = null)
    {
        options ??= new OpenOptions();
        var path = Path.Combine(_folder, FormattableString.Invariant($"{Interlocked.Increment(ref _pages)}.html"));
        graph.SaveHtml(path, options.Explorer);
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = options.Width, Height = options.Height },
            ColorScheme = options.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = options.IsCalm ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
            DeviceScaleFactor = options.Ratio,
            HasTouch = options.HasTouch,
            Offline = true,
            AcceptDownloads = true,
        });
        return await OpenPage.Load(context, new Uri(path).AbsoluteUri + options.Fragment);
    }
}
