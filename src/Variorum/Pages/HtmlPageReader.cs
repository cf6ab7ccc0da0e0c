using AngleSharp.Html.Parser;
using Variorum.Text;

namespace Variorum.Pages;

/// <summary>HTML: the page text is what a reader sees, in document order (docs/page-text.md).</summary>
internal static class HtmlPageReader
{
    public const string Reader = "html/1";

    private static readonly HtmlParser Parser = new(new HtmlParserOptions
    {
        // Beyond its limit the parser puts text out of order; the gauge has refused pages of that depth already.
        MaximumDepth = NestingGauge.MaximumDepth + 200,
        SkipComments = true,
        DisableElementPositionTracking = true,
    });

    public static PageReading Read(SnapshotId snapshot, DecodedText decoded)
    {
        if (NestingGauge.Reason(decoded.Text) is { } reason) return new PageReading.Refused(reason);
        using var document = Parser.ParseDocument(decoded.Text);
        var walk = new HtmlTextWalk();
        walk.Run(document);
        var page = walk.ToPage(snapshot, Reader, decoded.Warnings);
        return page.Blocks.IsEmpty ? new PageReading.Refused("it is a web page without any visible text") : new PageReading.Read(page);
    }
}
