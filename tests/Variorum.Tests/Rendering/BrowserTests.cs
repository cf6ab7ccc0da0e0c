using Xunit;

namespace Variorum.Tests.Rendering;

public sealed class BrowserTests(Browser browser) : IClassFixture<Browser>
{
    private const int Phone = 390;
    private const int Narrowest = 320;

    [BrowserFact]
    public async Task No_page_is_wider_than_a_phone()
    {
        var complaints = new List<string>();
        var tab = await browser.OpenAsync("index.html", Phone, complaints);
        foreach (var width in new[] { Phone, Narrowest })
        {
            await tab.SetViewportSizeAsync(width, 844);
            foreach (var page in browser.Pages)
            {
                await tab.GotoAsync(browser.Address(page));
                var wide = await tab.EvaluateAsync<int>("document.documentElement.scrollWidth");
                Assert.True(wide <= width, $"{page} is {wide} pixels wide on a screen of {width}.");
            }
        }

        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task A_reader_gets_from_the_overview_to_the_words_behind_a_figure()
    {
        var complaints = new List<string>();
        var tab = await browser.OpenAsync("index.html", Phone, complaints);
        await tab.ClickAsync("text=How many settlers were living at Camp Orla?");
        await tab.ClickAsync("th.figure a:has-text('2,745')");
        await tab.ClickAsync(".reading:has(h3:has-text('2,745')) .where a >> nth=0");
        Assert.Equal("2,745 settlers", await tab.TextContentAsync("mark:target"));
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task From_a_sum_a_reader_gets_to_the_words_behind_each_of_its_figures()
    {
        var complaints = new List<string>();
        var tab = await browser.OpenAsync("index.html", Phone, complaints);
        await tab.ClickAsync("#sums ~ .sum .equation a:has-text('145')");
        Assert.Equal("145", await tab.TextContentAsync("mark:target"));
        Assert.Empty(complaints);
    }

    [BrowserFact]
    public async Task Print_shows_what_is_folded_and_leaves_out_the_ways_around()
    {
        var tab = await browser.OpenAsync("index.html", 1000, []);
        Assert.False(await tab.IsVisibleAsync(".sum details blockquote >> nth=0"));
        await tab.EmulateMediaAsync(new Microsoft.Playwright.PageEmulateMediaOptions { Media = Microsoft.Playwright.Media.Print });
        Assert.True(await tab.IsVisibleAsync(".sum details blockquote >> nth=0"));
        Assert.False(await tab.IsVisibleAsync(".top nav"));
    }

    [BrowserFact]
    public async Task The_style_sheet_is_taken_from_the_folder()
    {
        var tab = await browser.OpenAsync("articles/index.html", Phone, []);
        Assert.Equal("0px", await tab.EvaluateAsync<string>("getComputedStyle(document.body).marginLeft"));
    }

    [BrowserFact]
    public async Task The_first_key_press_offers_to_skip_to_the_content()
    {
        var tab = await browser.OpenAsync("index.html", Phone, []);
        await tab.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the content", await tab.EvaluateAsync<string>("document.activeElement.textContent"));
        Assert.True(await tab.EvaluateAsync<bool>("document.activeElement.getBoundingClientRect().left >= 0"));
    }
}
