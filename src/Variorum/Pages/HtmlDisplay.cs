using System.Buffers;
using System.Collections.Frozen;

namespace Variorum.Pages;

/// <summary>How an element shows in a page's text by its name alone, looked up once for each element.</summary>
/// <param name="Around">What stands before and after it.</param>
/// <param name="IsUnseen">Not shown, or shown as something other than the text it holds.</param>
/// <param name="TellsOfPage">It may say something of the page: see <see cref="HtmlMetadata"/>.</param>
internal sealed record HtmlDisplay(PageBreak Around, bool IsUnseen, bool KeepsWhiteSpace, bool TellsOfPage)
{
    private const string Unseen =
        "head script style template noscript noembed noframes iframe object embed applet svg canvas audio video map area datalist select textarea progress "
        + "meter dialog img picture source track input meta link title base param rp";

    private const string Paragraphs = "p h1 h2 h3 h4 h5 h6 blockquote pre ul ol dl table figure hr article section listing xmp";

    private const string Lines =
        "html body div li dt dd tr caption thead tbody tfoot address aside center details dir fieldset figcaption footer form header hgroup legend main menu nav "
        + "search summary option optgroup button frameset";

    private const string Cells = "td th";
    private const string Kept = "pre listing xmp plaintext";
    private const string Telling = "html head title meta link script";

    private const int LongestStyle = 2000;

    private static readonly HtmlDisplay Inline = new(PageBreak.None, false, false, false);

    private static readonly FrozenDictionary<string, HtmlDisplay> Known =
        new[] { Unseen, Paragraphs, Lines, Cells, Kept, Telling }.SelectMany(names => names.Split(' ')).Distinct(StringComparer.Ordinal)
            .ToFrozenDictionary(name => name, name => new HtmlDisplay(BreakAround(name), Has(Unseen, name), Has(Kept, name), Has(Telling, name)), StringComparer.Ordinal);

    private static readonly SearchValues<string> Hiding = SearchValues.Create(["display:none", "visibility:hidden"], StringComparison.OrdinalIgnoreCase);

    /// <param name="name">In lower case.</param>
    public static HtmlDisplay Of(string name) => Known.GetValueOrDefault(name, Inline);

    public static bool IsHiddenByStyle(ReadOnlySpan<char> style)
    {
        style = style[..Math.Min(style.Length, LongestStyle)];
        if (!style.Contains(':')) return false;
        Span<char> tight = stackalloc char[LongestStyle];
        var length = 0;
        foreach (var c in style)
        {
            if (c != ' ') tight[length++] = c;
        }

        return tight[..length].ContainsAny(Hiding);
    }

    private static PageBreak BreakAround(string name) => Has(Paragraphs, name) ? PageBreak.Paragraph
        : Has(Lines, name) ? PageBreak.Line
        : Has(Cells, name) ? PageBreak.Cell
        : PageBreak.None;

    private static bool Has(string names, string name) => names.Split(' ').Contains(name, StringComparer.Ordinal);
}
