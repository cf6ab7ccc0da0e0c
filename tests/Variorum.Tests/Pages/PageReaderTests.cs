using System.Text;
using Xunit;

namespace Variorum.Tests.Pages;

public sealed class PageReaderTests
{
    [Theory]
    [InlineData("%PDF-1.7\n%", "a PDF")]
    [InlineData("PK\u0003\u0004....word/document.xml", "a Word document (docx)")]
    [InlineData("\u0089PNG\r\n\u001a\n", "a PNG image")]
    [InlineData("GIF89a\0\0", "a GIF image")]
    [InlineData("{\\rtf1 x}", "an RTF document")]
    public void A_file_of_a_known_format_is_refused_by_the_name_of_the_format(string latin, string name) =>
        Assert.Equal($"it looks like {name}, which is not read yet", Reading.Refusal(Encoding.Latin1.GetBytes(latin)));

    [Theory]
    [InlineData("<p>x")]
    [InlineData("<br>")]
    [InlineData("<svg/>")]
    public void A_page_of_more_elements_than_can_be_read_in_time_is_refused_by_the_limit(string piece) =>
        Assert.Contains("more than 300,000 elements", Reading.Refusal(Encoding.ASCII.GetBytes("<p>Velmora" + string.Concat(Enumerable.Repeat(piece, 300_000)))), StringComparison.Ordinal);

    [Fact]
    public void An_empty_file_is_refused() => Assert.Equal("it is empty", Reading.Refusal([]));

    [Theory]
    [InlineData("  \r\n\t ")]
    [InlineData("\uFEFF \n")]
    public void A_file_of_blanks_is_refused(string text) => Assert.Equal("it holds nothing but blanks", Reading.Refusal(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_file_of_NULs_is_refused() => Assert.Equal("it is filled with NUL characters", Reading.Refusal(new byte[70]));

    [Fact]
    public void Binary_bytes_are_refused()
    {
        var bytes = new byte[5000];
        new Random(7).NextBytes(bytes);
        Assert.Equal("it is binary, not text", Reading.Refusal(bytes));
    }

    [Fact]
    public void A_page_that_shows_nothing_is_refused() =>
        Assert.Equal("it is a web page without any visible text", Reading.Refusal("<html><script>x</script></html>"u8.ToArray()));

    [Fact]
    public void A_page_nested_a_hundred_thousand_deep_is_refused() =>
        Assert.Contains("nested", Reading.Refusal(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("<div>", 100_000)))), StringComparison.Ordinal);

    [Theory]
    [InlineData("<p>Velmora")]
    [InlineData("<li>Velmora")]
    [InlineData("<br>")]
    [InlineData("<img src=x>")]
    [InlineData("<!-- <div> -->")]
    [InlineData("<script>'<div>'</script>")]
    [InlineData("<tr><td>Velmora")]
    [InlineData("<div title='>'></div>")]
    [InlineData("<svg><path/></svg>")]
    [InlineData("<option>Velmora")]
    public void Many_elements_that_are_not_nested_are_read(string piece) =>
        PageInvariants.Hold(Reading.Of("<!doctype html><body>Ostara<table>" + string.Concat(Enumerable.Repeat(piece, 20_000))));

    [Fact]
    public void Formatting_that_is_never_closed_cannot_multiply_without_bound()
    {
        var open = string.Concat(Enumerable.Range(0, 3000).Select(i => $"<b id={i}>"));
        var reason = Reading.Refusal(Encoding.ASCII.GetBytes("<p>" + open + string.Concat(Enumerable.Repeat("<p>x", 3000))));
        Assert.Contains("tangled", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_attributes_of_formatting_that_is_never_closed_cannot_multiply_without_bound() =>
        Assert.Contains("tangled", Reading.Refusal(Encoding.ASCII.GetBytes("<p><a " + Attributes(4000) + ">" + string.Concat(Enumerable.Repeat("<p>Velmora", 20_000)))), StringComparison.Ordinal);

    [Fact]
    public void Formatting_with_many_attributes_that_ends_around_paragraphs_cannot_multiply_without_bound() =>
        Assert.Contains("tangled", Reading.Refusal(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("<b " + Attributes(400) + "><p>Velmora</b>", 2000)))), StringComparison.Ordinal);

    [Theory]
    [InlineData("body")]
    [InlineData("br")]
    [InlineData("b")]
    public void Attributes_by_the_thousand_on_many_elements_are_refused(string element) =>
        Assert.Contains("too large", Reading.Refusal(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 60).Select(i => $"<{element} {Attributes(4000)} z={i}>")) + "x")), StringComparison.Ordinal);

    [Theory]
    [InlineData("<p>Velmora</p>")]
    [InlineData("<li>Velmora")]
    [InlineData("<b>Velmora</b>")]
    public void Many_elements_below_thousands_of_open_ones_are_refused(string piece) =>
        Assert.Contains("deeply nested", Reading.Refusal(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("<span>", 4900)) + string.Concat(Enumerable.Repeat(piece, 19_000)))), StringComparison.Ordinal);

    [Theory]
    [InlineData("<p title='{0}'>Velmora", "Velmora")]
    [InlineData("<p class='{0}'>Velmora", "Velmora")]
    [InlineData("<p>Velmora<p class='{0}", "Velmora")]
    [InlineData("<p>Velmora<{0}>", "Velmora")]
    public void Names_and_attributes_of_megabytes_are_read(string html, string text) =>
        Assert.Equal(text, Reading.Page(html.Replace("{0}", new string('a', 2_000_000), StringComparison.Ordinal)).Text);

    [Fact]
    public void A_file_of_more_than_a_gigabyte_is_refused() =>
        Assert.Contains("larger than a gigabyte", Reading.Refusal(new byte[1_000_000_001]), StringComparison.Ordinal);

    private static string Attributes(int count) => string.Concat(Enumerable.Range(0, count).Select(i => $"a{i} "));

    [Fact]
    public void An_element_with_a_hundred_thousand_attributes_is_refused() =>
        Assert.Contains("attributes", Reading.Refusal(Encoding.ASCII.GetBytes("<p " + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"a{i}=1 ")) + ">x")), StringComparison.Ordinal);

    [Fact]
    public void A_plain_text_that_speaks_of_markup_is_plain()
    {
        const string text = "He wrote <html> on the wall of the harbour office.";
        Assert.Equal("text/plain", Reading.Page(text).MediaType);
        Assert.Equal("text/html", Reading.Page("<!-- saved -->\n<HTML><p>" + "Velmora").MediaType);
    }
}
