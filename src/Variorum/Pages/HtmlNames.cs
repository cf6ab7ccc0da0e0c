namespace Variorum.Pages;

/// <summary>The element names that play a part in the HTML standard's tree construction, and those that are met most.</summary>
internal static class HtmlNames
{
    private const string Scopes = "applet caption html table td th marquee object template button";
    private const string TableParts = "tr td th tbody thead tfoot";

    private static readonly (ElementTraits Trait, string Names)[] Traits =
    [
        (ElementTraits.Void, "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr"),
        (ElementTraits.RawText, "script style xmp iframe noembed noframes textarea title"),
        (ElementTraits.Formatting, "a b big code em font i nobr s small strike strong tt u"),
        (ElementTraits.Marker, "td th caption applet object marquee template"),
        (ElementTraits.Heading, "h1 h2 h3 h4 h5 h6"),
        (ElementTraits.ClosesParagraph, "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form header hgroup main menu nav ol p search "
            + "section summary ul h1 h2 h3 h4 h5 h6 pre listing table plaintext xmp li dd dt"),
        (ElementTraits.Foreign, "svg math"),
        (ElementTraits.Plaintext, "plaintext"),
        (ElementTraits.Single, "html body"),
        (ElementTraits.OwnRules, "svg math select frameset"),
        (ElementTraits.Unread, "script style"),
        (ElementTraits.LeavesForeign, "b big blockquote body br center code dd div dl dt em embed font h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong "
            + "strike sub sup table tt u ul var"),
    ];

    private static readonly (ScopeKinds Scope, string Names)[] Bars =
    [
        (ScopeKinds.Default, Scopes),
        (ScopeKinds.Item, Scopes + " ol ul dl menu section article aside nav main blockquote body"),
        (ScopeKinds.Table, "table template html"),
    ];

    private static readonly (string Name, string Ended)[] ImpliedEnds =
    [
        ("li", "li"), ("dd", "dd dt"), ("dt", "dd dt"), ("option", "option"), ("optgroup", "option optgroup"), ("tr", "td th tr"), ("td", "td th"), ("th", "td th"),
        ("tbody", "tr tbody thead tfoot"), ("thead", "tr tbody thead tfoot"), ("tfoot", "tr tbody thead tfoot"), ("a", "a"), ("button", "button"), ("rt", "rt rp"), ("rp", "rt rp"),
    ];

    private const string Common = "head span label canvas path g use picture time select video audio noscript cite q sup sub amp-img ins del abbr";

    // A power of two, and so many times the names that most places hold one or none.
    private const int Places = 1024;

    private static readonly ImmutableArray<ElementKind> Known = Build();
    private static readonly ElementKind?[] ByName = Table();

    /// <summary>How many names are known.</summary>
    public static int Count => Known.Length;

    public static ElementKind Paragraph { get; } = Find("p")!;

    /// <summary>Null where the name has no part of its own.</summary>
    /// <param name="name">In lower case.</param>
    public static ElementKind? Find(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty) return null;
        for (var place = PlaceOf(name); ByName[place] is { } kind; place = (place + 1) % Places)
        {
            if (name.SequenceEqual(kind.Name)) return kind;
        }

        return null;
    }

    /// <summary>A name that only has an end tag and a start tag.</summary>
    public static ElementKind Plain(string name, int number) => new(name, number, ElementTraits.None, ScopeKinds.None, ScopeKinds.Default, ScopeKinds.Default);

    /// <summary>Every tag of a page is looked up: three of its letters and its length tell the names apart well enough, and cost less than a hash of it all.</summary>
    private static int PlaceOf(ReadOnlySpan<char> name) => ((name[0] * 37) + (name[^1] * 101) + (name[name.Length / 2] * 11) + (name.Length * 313)) % Places;

    private static ElementKind?[] Table()
    {
        var table = new ElementKind?[Places];
        foreach (var kind in Known)
        {
            var place = PlaceOf(kind.Name);
            while (table[place] is not null) place = (place + 1) % Places;
            table[place] = kind;
        }

        return table;
    }

    private static ImmutableArray<ElementKind> Build()
    {
        var names = Traits.Select(row => row.Names).Concat(Bars.Select(row => row.Names)).Concat(ImpliedEnds.Select(row => $"{row.Name} {row.Ended}")).Append(Common)
            .SelectMany(row => row.Split(' ')).Distinct(StringComparer.Ordinal).ToList();
        return [.. names.Select((name, number) => Kind(name, number, names))];
    }

    private static ElementKind Kind(string name, int number, List<string> names)
    {
        var traits = Traits.Where(row => Holds(row.Names, name)).Aggregate(ElementTraits.None, (all, row) => all | row.Trait);
        var bars = Bars.Where(row => Holds(row.Names, name)).Aggregate(ScopeKinds.None, (all, row) => all | row.Scope);
        var item = name is "li" or "dd" or "dt" ? ScopeKinds.Item : Holds(TableParts, name) ? ScopeKinds.Table : ScopeKinds.Default;
        var end = name is "table" or "body" or "html" or "button" or "object" or "marquee" or "applet" or "template" or "caption" ? ScopeKinds.None
            : Holds(TableParts, name) ? ScopeKinds.Table
            : ScopeKinds.Default;
        var implied = ImpliedEnds.Where(row => row.Name == name).SelectMany(row => row.Ended.Split(' ')).Select(ended => names.IndexOf(ended));
        return new ElementKind(name, number, traits, bars, item, end) { Implied = [.. implied] };
    }

    private static bool Holds(string names, string name) => names.Split(' ').Contains(name, StringComparer.Ordinal);
}
