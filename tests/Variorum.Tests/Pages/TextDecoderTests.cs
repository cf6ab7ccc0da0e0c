using System.Text;
using Xunit;

namespace Variorum.Tests.Pages;

public sealed class TextDecoderTests
{
    private const string Sentence = "Élan vital ž in Velmora";

    public static TheoryData<byte[]> Marked => [.. new Encoding[] { new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), new UTF32Encoding(false, true) }
        .Select(encoding => (byte[])[.. encoding.GetPreamble(), .. encoding.GetBytes(Sentence)])];

    [Theory]
    [MemberData(nameof(Marked))]
    public void A_byte_order_mark_tells_the_encoding_and_is_not_part_of_the_text(byte[] bytes)
    {
        var page = Reading.Page(bytes);
        Assert.Equal(Sentence, page.Text);
        Assert.Empty(page.Warnings);
    }

    [Fact]
    public void UTF_16_without_a_mark_is_told_by_its_NULs_and_the_guess_is_said()
    {
        var page = Reading.Page(Encoding.Unicode.GetBytes(Sentence));
        Assert.Equal(Sentence, page.Text);
        Assert.Contains("guessed", Assert.Single(page.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_read_as_Windows_1252_and_the_guess_is_said()
    {
        var page = Reading.Page([.. "The caf"u8, 0xE9, .. " of "u8, 0x93, .. "Velmora"u8, 0x94]);
        Assert.Equal("The café of “Velmora”", page.Text);
        Assert.Contains("Windows-1252", Assert.Single(page.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void UTF_8_with_a_broken_byte_stays_UTF_8_and_the_damage_is_said()
    {
        var page = Reading.Page([.. "Žofie, Žitná, Ostraž"u8, 0xC5, .. " end"u8]);
        Assert.Equal("Žofie, Žitná, Ostraž\uFFFD end", page.Text);
        Assert.Contains("U+FFFD", Assert.Single(page.Warnings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<meta charset=windows-1251>")]
    [InlineData("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\">")]
    [InlineData("<!-- <meta charset=utf-8> --><META CHARSET='Windows-1251' />")]
    public void A_page_is_read_as_it_declares(string meta)
    {
        var page = Reading.Page([.. Encoding.ASCII.GetBytes("<html>" + meta + "<p>"), 0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2]);
        Assert.Equal("Привет", page.Text);
        Assert.Empty(page.Warnings);
    }

    [Fact]
    public void A_wrong_declaration_over_UTF_8_bytes_is_overruled_and_said()
    {
        var page = Reading.Page("<meta charset=iso-8859-1><p>Žofie");
        Assert.Equal("Žofie", page.Text);
        Assert.Contains("UTF-8", Assert.Single(page.Warnings), StringComparison.Ordinal);
    }
}
