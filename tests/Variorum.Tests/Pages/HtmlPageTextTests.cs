using Xunit;

namespace Variorum.Tests.Pages;

public sealed class HtmlPageTextTests
{
    [Theory]
    [InlineData("<p>one\n  two</p><p>three</p>", "one two\n\nthree")]
    [InlineData("<div>one</div><div>two</div>", "one\ntwo")]
    [InlineData("one<br>two<br><br>three", "one\ntwo\n\nthree")]
    [InlineData("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a\tb\nc")]
    [InlineData("<pre>a  b\n  c</pre>", "a  b\n  c")]
    [InlineData("o<b>n</b>e <i> two</i>", "one two")]
    [InlineData("a&nbsp;b&amp;c&#x17E;", "a\u00a0b&cž")]
    [InlineData("a<script>x</script><style>y</style><template>z</template><noscript>n</noscript>b", "ab")]
    [InlineData("a<p hidden>x</p><p style='display: none'>y</p><p>b</p>", "a\n\nb")]
    [InlineData("a<img alt='picture'>b", "ab")]
    [InlineData("a&#xD800;b", "a\uFFFDb")]
    public void A_page_becomes_the_text_that_a_reader_sees(string html, string text) =>
        Assert.Equal(text, Reading.Page("<!doctype html><body>" + html).Text);

    [Fact]
    public void A_block_knows_the_innermost_element_that_holds_all_of_it()
    {
        var page = Reading.Page("<body><div class='story main' id=x><p>One <a href='/y'>two</a> three</p></div>");
        var block = Assert.Single(page.Blocks);
        Assert.Equal(["html", "body", "div", "p"], block.Path.Select(step => step.Element));
        Assert.Equal("story main x", block.Path[2].Hints);
        Assert.Equal(3, block.LinkedCharacters);
    }

    [Fact]
    public void What_a_page_says_of_itself_is_kept_with_the_place_where_it_stands()
    {
        var page = Reading.Page(
            "<html lang=en><head><title>The harbour</title><meta property='og:site_name' content='Ostara Herald'>"
            + "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"Ana Ferro\"}],\"datePublished\":\"2019-04-03\"}]}</script></head>"
            + "<body><time datetime='2019-04-03T08:00Z'>3 April</time> x");
        Assert.Equal(
            ["html:lang=en", "title=The harbour", "meta:og:site_name=Ostara Herald", "json-ld:NewsArticle.datePublished=2019-04-03", "json-ld:NewsArticle.author=Ana Ferro", "time=2019-04-03T08:00Z"],
            page.Metadata.Select(entry => $"{entry.Name}={entry.Value}"));
        Assert.Equal("3 April", page.Metadata[^1].Span?.Of(page.Text));
    }
}
