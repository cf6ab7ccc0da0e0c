using Microsoft.Playwright;
using Variorum.Tests.Rendering;
using Xunit;

namespace Variorum.Tests.Accessibility;

public sealed class AxeTests(Browser browser) : IClassFixture<Browser>
{
    private const int Desk = 1280;
    private const int Phone = 390;

    [BrowserFact]
    public async Task Nothing_is_found_on_any_kind_of_page_on_a_desk_in_the_light() => await NothingIsFoundAsync(Desk, ColorScheme.Light);

    [BrowserFact]
    public async Task Nothing_is_found_on_any_kind_of_page_on_a_desk_in_the_dark() => await NothingIsFoundAsync(Desk, ColorScheme.Dark);

    [BrowserFact]
    public async Task Nothing_is_found_on_any_kind_of_page_on_a_phone_in_the_light() => await NothingIsFoundAsync(Phone, ColorScheme.Light);

    [BrowserFact]
    public async Task Nothing_is_found_on_any_kind_of_page_on_a_phone_in_the_dark() => await NothingIsFoundAsync(Phone, ColorScheme.Dark);

    [BrowserFact]
    public void Every_kind_of_page_is_looked_at()
    {
        string[] kinds =
        [
            "index.html", "questions/index.html", "questions/question-", "sums.html", "articles/index.html", "articles/article-", "sources/index.html",
            "sources/source-", "matrix.html", "files.html", "warnings.html",
        ];
        Assert.All(kinds, kind => Assert.Contains(browser.KindsOfPages, page => page.StartsWith(kind, StringComparison.Ordinal)));
    }

    [BrowserFact]
    public async Task The_checker_finds_what_is_wrong()
    {
        var tab = await browser.OpenAsync("index.html", Desk, []);
        await tab.EvaluateAsync("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"data:,\"><p style=\"color:#eee;background:#fff\">pale</p>')");
        var found = await Axe.CheckAsync(tab);
        Assert.Contains(found, text => text.StartsWith("image-alt", StringComparison.Ordinal));
        Assert.Contains(found, text => text.StartsWith("color-contrast", StringComparison.Ordinal));
    }

    private async Task NothingIsFoundAsync(int width, ColorScheme scheme)
    {
        var tab = await browser.OpenAsync("index.html", width, []);
        await tab.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
        var found = new List<string>();
        foreach (var page in browser.KindsOfPages)
        {
            await tab.GotoAsync(browser.Address(page));
            found.AddRange((await Axe.CheckAsync(tab)).Select(text => $"{page}: {text}"));
        }

        Assert.Empty(found);
    }
}
