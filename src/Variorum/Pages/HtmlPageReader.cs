using AngleSharp;
using AngleSharp.Browser;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Dom;
using AngleSharp.Html.LinkRels;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using Variorum.Text;

namespace Variorum.Pages;

/// <summary>HTML: the page text is what a reader sees, in document order (docs/page-text.md).</summary>
internal static class HtmlPageReader
{
    public const string Reader = "html/1";

    private static readonly HtmlParserOptions Options = new()
    {
        // Beyond its limit the parser puts text out of order; the gauge has refused pages of that depth already.
        MaximumDepth = NestingGauge.MaximumDepth + 200,
        SkipComments = true,
        DisableElementPositionTracking = true,
        ShouldEmitAttribute = IsRead,
    };

    // Nothing is loaded and nothing changes once it is parsed: what watches attributes (a tenth of the parser's time) and follows links is left out.
    private static readonly IConfiguration Configuration = AngleSharp.Configuration.Default
        .Without<IAttributeObserver>().Without<IMetaHandler>().Without<ILinkRelationFactory>().With(new NoLinkRelations());

    /// <summary>
    /// Addresses of pictures, handlers and data make up most of a page's attributes and say nothing here. What the parser asks for itself is kept: the
    /// kinds of inputs, what leads out of SVG, and whatever tells two open formatting elements apart (of <c>a</c> no two are open).
    /// </summary>
    private static bool IsRead(ref StructHtmlToken token, ReadOnlyMemory<char> name) => name.Span
        is "class" or "id" or "role" or "itemprop" or "rel" or "style" or "hidden" or "href"
        or "content" or "name" or "property" or "http-equiv" or "lang" or "xml:lang" or "datetime" or "type"
        or "encoding" or "color" or "face" or "size" || IsFormatting(token.Name.Memory.Span);

    private static bool IsFormatting(ReadOnlySpan<char> element) => element is not "a" && HtmlNames.Find(element) is { } kind && kind.Is(ElementTraits.Formatting);

    public static PageReading Read(SnapshotId snapshot, DecodedText decoded)
    {
        var unread = new List<TextSpan>();
        if (NestingGauge.Reason(decoded.Text, unread) is { } reason) return new PageReading.Refused(reason);
        using var markup = ReadMarkup.Of(decoded.Text, unread);
        var page = Parse(snapshot, markup.Text, decoded.Warnings);
        return page.Blocks.IsEmpty ? new PageReading.Refused("it is a web page without any visible text") : new PageReading.Read(page);
    }

    /// <param name="markup">That the gauge let pass.</param>
    internal static Page Parse(SnapshotId snapshot, ReadOnlyMemory<char> markup, ImmutableArray<string> warnings)
    {
        // One for each page: a context remembers services, and pages are read side by side.
        using var context = BrowsingContext.New(Configuration);
        using var document = new HtmlParser(Options, context).ParseDocument(markup);
        var walk = new HtmlTextWalk();
        walk.Run(document);
        return walk.ToPage(snapshot, Reader, warnings);
    }

    private sealed class NoLinkRelations : ILinkRelationFactory
    {
        public BaseLinkRelation? Create(IHtmlLinkElement link, string? relation) => null;
    }
}
