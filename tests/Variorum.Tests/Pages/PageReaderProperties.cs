using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Variorum.Tests.Pages;

public sealed class PageReaderProperties
{
    private static readonly Gen<string> Pieces = Gen.Elements(
        "<p>", "</p>", "<div class='share'>", "</div>", "<b>", "<i x=1>", "</b>", "<table>", "<tr>", "<td>", "</table>", "<li>", "<ul>", "</ul>", "<br>", "<br/>",
        "<script>", "</script>", "<!--", "-->", "<style>", "</style>", "<svg>", "</svg>", "<title>", "<h1>", "</h1>", "<a href=x>", "</a>", "<pre>", "</pre>", "<time datetime=2019-04-03>",
        "</time>", "&nbsp;", "&#xD800;", "&#0;", "&amp", "\n", "\n\n", "\r\n", "\t", " ", "\u00a0", "\u200b", "word", "Ostara Herald", "3 April 2019", "Share", "Related posts",
        "A long enough sentence about the harbour of Velmora, which was closed in the spring after the storm and never opened again.", "<", ">", "\"", "'", "=", "\0", "\ud83d", "\ude00", "é",
        "<meta property='article:published_time' content='2019-04-03T10:00'>", "<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"2019\"}</script>");

    private static readonly Gen<string> Markup = Pieces.ListOf().Select(pieces => string.Concat(pieces));

    [Fact]
    public void Any_markup_gives_a_page_or_a_reason_and_every_character_is_article_or_furniture() =>
        Prop.ForAll(Arb.From(Markup), markup => PageInvariants.Hold(Reading.Of("<!doctype html>" + markup))).Check(Properties.Config.WithMaxTest(300));

    [Fact]
    public void Any_plain_text_keeps_its_characters_and_every_character_is_article_or_furniture() =>
        Prop.ForAll(Arb.From(Markup), text => PageInvariants.Hold(Reading.Of("Velmora. " + text))).Check(Properties.Config);

    [Fact]
    public void Any_bytes_give_a_page_or_a_reason() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => PageInvariants.Hold(Reading.Of(bytes))).Check(Properties.Config);

    [Fact]
    public void Plain_text_is_exactly_what_was_decoded() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
        {
            var written = "Velmora\r\n" + text.Get.Replace("\0", "", StringComparison.Ordinal);
            if (written.Any(c => char.IsSurrogate(c) || char.IsControl(c) && c is not ('\r' or '\n'))) return;
            Assert.Equal(written, Reading.Page(written).Text);
        }).Check(Properties.Config);
}
