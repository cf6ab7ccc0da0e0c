using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Variorum.Text;

namespace Variorum.Pages;

/// <summary>HTML: the page text is what a reader sees, in document order (docs/page-text.md).</summary>
internal static class HtmlPageReader
{
    public const string Reader = "html/1";

    // Elements per tag of the source that the parser may make: unclosed <b> and <font> are made anew in every paragraph, which real
    // pages multiply by less than 3 and hostile ones by millions.
    private const int ElementsPerTag = 20;

    public static PageReading Read(SnapshotId snapshot, DecodedText decoded)
    {
        if (NestingGauge.Reason(decoded.Text) is { } reason) return new PageReading.Refused(reason);
        try
        {
            using var document = Parser(decoded.Text).ParseDocument(decoded.Text);
            var walk = new HtmlTextWalk();
            walk.Run(document);
            var page = walk.ToPage(snapshot, Reader, decoded.Warnings);
            return page.Blocks.IsEmpty ? new PageReading.Refused("it is a web page without any visible text") : new PageReading.Read(page);
        }
        catch (ElementBudgetException)
        {
            return new PageReading.Refused("its markup is too tangled to be read in bounded memory");
        }
    }

    private static HtmlParser Parser(string html)
    {
        var budget = 10_000 + ((long)ElementsPerTag * html.AsSpan().Count('<'));
        return new HtmlParser(new HtmlParserOptions
        {
            // Beyond this depth the parser would put text out of order; the gauge has refused such pages already.
            MaximumDepth = NestingGauge.MaximumDepth + 200,
            SkipComments = true,
            DisableElementPositionTracking = true,
            OnCreated = (IElement _, AngleSharp.Text.TextPosition _) =>
            {
                if (--budget < 0) throw new ElementBudgetException();
            },
        });
    }
}
