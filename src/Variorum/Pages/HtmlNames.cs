using System.Collections.Frozen;

namespace Variorum.Pages;

/// <summary>Sets of element names by their part in the HTML standard's tree construction.</summary>
internal static class HtmlNames
{
    public static readonly FrozenSet<string> Void = Set("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr");

    public static readonly FrozenSet<string> RawText = Set("script style xmp iframe noembed noframes textarea title");

    public static readonly FrozenSet<string> Formatting = Set("a b big code em font i nobr s small strike strong tt u");

    /// <summary>Elements inside which formatting begins anew, and at whose end it is forgotten.</summary>
    public static readonly FrozenSet<string> Markers = Set("td th caption applet object marquee template");

    public static readonly FrozenSet<string> Heading = Set("h1 h2 h3 h4 h5 h6");

    public static readonly FrozenSet<string> ClosesParagraph = Set(
        "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup main menu nav ol p search "
        + "section summary ul h1 h2 h3 h4 h5 h6 pre listing form table plaintext xmp li dd dt");

    public static readonly HashSet<string> ScopeBarriers = [.. "applet caption html table td th marquee object template button".Split(' ')];

    private static readonly HashSet<string> ItemBarriers = [.. ScopeBarriers, .. "ol ul dl menu section article aside nav main blockquote body".Split(' ')];

    private static readonly HashSet<string> TableBarriers = ["table", "template", "html"];

    private static readonly HashSet<string> NoBarriers = [];

    private static readonly FrozenDictionary<string, string[]> ImpliedEnds = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["li"] = ["li"],
        ["dd"] = ["dd", "dt"],
        ["dt"] = ["dd", "dt"],
        ["option"] = ["option"],
        ["optgroup"] = ["option", "optgroup"],
        ["tr"] = ["td", "th", "tr"],
        ["td"] = ["td", "th"],
        ["th"] = ["td", "th"],
        ["tbody"] = ["tr", "tbody", "thead", "tfoot"],
        ["thead"] = ["tr", "tbody", "thead", "tfoot"],
        ["tfoot"] = ["tr", "tbody", "thead", "tfoot"],
        ["a"] = ["a"],
        ["button"] = ["button"],
        ["rt"] = ["rt", "rp"],
        ["rp"] = ["rt", "rp"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Known = Set(
        "html head body div span p a b i u em strong small font table tbody thead tfoot tr td th ul ol li dl dt dd h1 h2 h3 h4 h5 h6 img br hr script style "
        + "link meta title noscript article section header footer nav aside main figure figcaption picture source time form input button label select "
        + "option optgroup textarea iframe svg path g use math blockquote pre code cite q sup sub video audio template address center");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> KnownLookup = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The name in lower case. Names that no page needs are cut, so that hostile ones cost little.</summary>
    public static string Fold(ReadOnlySpan<char> name)
    {
        if (KnownLookup.TryGetValue(name, out var known)) return known;
        if (name.Length > 40) name = name[..40];
        return name.ToString().ToLowerInvariant();
    }

    /// <summary>Which open elements a start tag ends without an end tag of theirs.</summary>
    public static ReadOnlySpan<string> Implied(string name) => ImpliedEnds.TryGetValue(name, out var ends) ? ends : [];

    public static HashSet<string> ListBarriers(string name) => name is "li" or "dd" or "dt" ? ItemBarriers
        : name is "tr" or "td" or "th" or "tbody" or "thead" or "tfoot" ? TableBarriers
        : ScopeBarriers;

    public static HashSet<string> EndBarriers(string name) => name is "table" or "body" or "html" ? NoBarriers
        : name is "tr" or "td" or "th" or "tbody" or "thead" or "tfoot" ? TableBarriers
        : name is "button" or "object" or "marquee" or "applet" or "template" or "caption" ? NoBarriers
        : ScopeBarriers;

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
