using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Variorum.Pages;

/// <summary>How elements show in a page's text.</summary>
internal static class HtmlDisplay
{
    // Not shown, or shown as something other than the text they hold.
    private static readonly FrozenSet<string> Unseen = Set(
        "head script style template noscript noembed noframes iframe object embed applet svg canvas audio video map area datalist select textarea progress "
        + "meter dialog img picture source track input meta link title base param rp");

    private static readonly FrozenSet<string> Paragraphs = Set("p h1 h2 h3 h4 h5 h6 blockquote pre ul ol dl table figure hr article section listing xmp");

    private static readonly FrozenSet<string> Lines = Set(
        "html body div li dt dd tr caption thead tbody tfoot address aside center details dir fieldset figcaption footer form header hgroup legend main menu nav "
        + "search summary option optgroup button frameset");

    public static bool IsUnseen(IElement element) =>
        Unseen.Contains(element.LocalName)
        || (element.Attributes.Length > 0 && (element.HasAttribute("hidden") || IsHiddenByStyle(element.GetAttribute("style"))));

    public static bool KeepsWhiteSpace(string name) => name is "pre" or "listing" or "xmp" or "plaintext";

    public static PageBreak BreakAround(string name) => Paragraphs.Contains(name) ? PageBreak.Paragraph
        : Lines.Contains(name) ? PageBreak.Line
        : name is "td" or "th" ? PageBreak.Cell
        : PageBreak.None;

    private static bool IsHiddenByStyle(string? style)
    {
        if (style is null || !style.Contains(':', StringComparison.Ordinal)) return false;
        var tight = style.Length > 2000 ? style[..2000] : style;
        tight = tight.Replace(" ", "", StringComparison.Ordinal);
        return tight.Contains("display:none", StringComparison.OrdinalIgnoreCase) || tight.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
