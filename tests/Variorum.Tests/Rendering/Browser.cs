using Microsoft.Playwright;
using Xunit;

namespace Variorum.Tests.Rendering;

/// <summary>Chromium with the report of the invented pile on disk; started once for all tests of a class.</summary>
public sealed class Browser : IAsyncLifetime, IDisposable
{
    private readonly TempFolder _folder = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The files of the report, relative to its folder.</summary>
    public IReadOnlyList<string> Pages { get; private set; } = [];

    public async Task InitializeAsync()
    {
        if (BrowserFactAttribute.Chromium is not { } chromium) return;
        foreach (var file in await RenderedReport.RenderAsync(Views.OrlaPile.Make())) _folder.Write(file.Path, file.Content);
        Pages = [.. Directory.EnumerateFiles(_folder.Path, "*.html", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_folder.Path, file)).Order(StringComparer.Ordinal)];
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
        });
    }

    /// <summary>The single pages, and of every folder its list and its two longest pages: all that a report has to show stands on them.</summary>
    public IEnumerable<string> KindsOfPages => Pages
        .GroupBy(page => Path.GetDirectoryName(page))
        .SelectMany(folder => folder.Key is "" ? folder : folder.OrderByDescending(page => new FileInfo(Path.Combine(_folder.Path, page)).Length).Take(2)
            .Concat(folder.Where(page => Path.GetFileName(page) == "index.html")).Distinct());

    public string Address(string page) => new Uri(Path.Combine(_folder.Path, page)).AbsoluteUri;

    /// <param name="complaints">What the browser's console says.</param>
    public async Task<IPage> OpenAsync(string page, int width, List<string> complaints)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 844 }, JavaScriptEnabled = true });
        var opened = await context.NewPageAsync();
        opened.Console += (_, message) => complaints.Add(message.Text);
        opened.RequestFailed += (_, request) => complaints.Add($"{request.Url}: {request.Failure}");
        await opened.GotoAsync(Address(page));
        return opened;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    public void Dispose() => _folder.Dispose();
}
