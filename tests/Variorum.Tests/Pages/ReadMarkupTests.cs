using FsCheck;
using FsCheck.Fluent;
using Variorum.Language;
using Variorum.Pages;
using Xunit;

namespace Variorum.Tests.Pages;

public sealed class ReadMarkupTests
{
    private const string Long = "if (a < b) { document.write('<p>Velmora</p>'); } /* and so on, for as long as scripts of real pages go on */";

    private static readonly Gen<string> Pieces = Gen.Elements(
        $"<script>{Long}</script>", $"<style media=x>{Long}</style>", $"<script type='application/ld+json'>{{\"@type\":\"Article\",\"headline\":\"{new string('a', 80)}\"}}</script>",
        $"<script><!-- {Long} <script> {Long}</script>", $"<SCRIPT>{Long}</SCRIPT >", "<script>", "</script>", "<style>", "</style>", "<svg>", "</svg>", "<select>", "</select>", "<option>", "<table>", "<tr>", "</table>",
        "<template>", "</template>", "<noscript>", "</noscript>", "<textarea>", "</textarea>", "<title>", "</title>", "<foreignObject>", "<math>", "</math>", "<frameset>", "<head>", "</head>", "<body>", "</html>",
        "<!--", "-->", "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<h1>Harbour closed</h1>", "The boats were asked back.", "<", "'", "\"", "=", ">");

    [Fact]
    public void What_the_parser_is_not_shown_changes_nothing_of_the_page() =>
        Prop.ForAll(Arb.From(Pieces.ListOf().Select(pieces => "<!doctype html>" + string.Concat(pieces))), html =>
        {
            var unread = new List<TextSpan>();
            if (NestingGauge.Reason(html, unread) is not null) return;
            using var markup = ReadMarkup.Of(html, unread);
            var (whole, cut) = (Parse(html.AsMemory()), Parse(markup.Text));
            Assert.Equal(whole.Text, cut.Text);
            Assert.Equal(whole.Metadata.AsEnumerable(), cut.Metadata.AsEnumerable());
            Assert.Equal(whole.Blocks.Select(block => block.Span), cut.Blocks.Select(block => block.Span));
        }).Check(Properties.Config.WithMaxTest(500));

    [Theory]
    [InlineData("<style>{0}</style><p>Velmora</p>", true)]
    [InlineData("<p>Velmora<script async src='/a.js'>{0}</script>", true)]
    [InlineData("<table><tr><script>{0}</script>", true)]
    [InlineData("<svg><style>{0}</style></svg>", false)]
    [InlineData("<select><style>{0}</style></select>", false)]
    [InlineData("<select></select><style>{0}</style>", true)]
    [InlineData("<script type='application/ld+json'>{0}</script>", false)]
    [InlineData("<script type='application&#47;ld&#43;&#106;son'>{0}</script>", false)]
    [InlineData("<script><!-- <script> --></script><style>{0}</style>", false)]
    [InlineData("<script><!-- --></script><style>{0}</style>", true)]
    [InlineData("<script>{0}", false)]
    [InlineData("<title>{0}</title>", false)]
    public void Scripts_and_style_sheets_are_left_out_where_every_parser_would(string html, bool isCut)
    {
        html = html.Replace("{0}", Long, StringComparison.Ordinal);
        var unread = new List<TextSpan>();
        Assert.Null(NestingGauge.Reason(html, unread));
        Assert.Equal(isCut ? new[] { Long } : [], unread.Select(span => span.Of(html)));
    }

    private static Page Parse(ReadOnlyMemory<char> markup) => HtmlPageReader.Parse(new Snapshot(new byte[1]).Id, markup, []);
}
