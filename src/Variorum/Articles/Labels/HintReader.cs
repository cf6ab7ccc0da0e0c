using System.Collections.Frozen;

namespace Variorum.Articles.Labels;

/// <summary>Reads class names, ids and roles: the words that web designers everywhere use for the parts of a page.</summary>
internal static class HintReader
{
    private static readonly FrozenDictionary<string, Hint> Words = new (Hint Hint, string Words)[]
    {
        (Hint.Comment, "comment comments commenting disqus respond livefyre commentlist replies viafoura coral"),
        (Hint.Related, "related recommended recommendation recommendations recirc recirculation morefrom popular trending teaser teasers outbrain taboola mostread zergnet "
            + "revcontent yarpp relatedposts suggested suggestions readmore readnext upnext alsoread nextup nextprev prevnext promo promos promobox crosslink seealso dianomi"),
        (Hint.Navigation, "nav navbar navigation menu breadcrumb breadcrumbs sidebar sidenav rail rightrail leftrail pager pagination masthead topbar footer toolbar siteheader "
            + "sitefooter complementary contentinfo banner search dialog modal skiplink offcanvas drawer overlay popup tooltip"),
        (Hint.Share, "share shares sharing social socials addthis sharedaddy sharethis sharebar follow addtoany socialmedia"),
        (Hint.Advert, "ad ads advert adverts advertisement advertising adslot adunit sponsor sponsored sponsors newsletter newsletters subscribe subscription signup dfp gpt cta donate "
            + "donation optin promotion mailchimp paywall regwall upsell"),
        (Hint.Caption, "caption captions figcaption wpcaption gallery slideshow carousel photocredit imagecredit credit credits mediacaption lightbox cutline"),
        (Hint.Legal, "cookie cookies gdpr consent copyright legal disclaimer onetrust"),
        (Hint.Tags, "tags taglist tagcloud topics keywords categories hashtags tag"),
        (Hint.Byline, "byline bylines author authors writer contributor contributors creator reporter"),
        (Hint.Date, "date dates time timestamp published pubdate dateline posted updated datetime publishdate datepublished datemodified lastmod"),
        (Hint.Subtitle, "subtitle subheadline subhead subheading dek deck standfirst sapo summary lede strapline"),
        (Hint.Biography, "bio biography authorbio authorbox aboutauthor"),
        (Hint.Title, "headline title"),
        (Hint.Kicker, "kicker eyebrow overline"),
        (Hint.Unseen, "sronly visuallyhidden screenreader printonly noprint"),
    }.SelectMany(entry => entry.Words.Split(' ').Select(word => (word, entry.Hint)))
        .ToFrozenDictionary(pair => pair.word, pair => pair.Hint, StringComparer.Ordinal);

    private const int LongestName = 80;

    private static readonly string[] States =
        ["has-", "no-", "with-", "is-", "tag-", "category-", "tax-", "status-", "format-", "type-", "elementor", "js-", "wp-block-", "theme-", "single-", "archive-"];

    // A letter's low bits are the same in both cases.
    private static readonly string[][] StatesByLetter = [.. Enumerable.Range(0, 32).Select(letter => States.Where(state => (state[0] & 31) == letter).ToArray())];

    private static readonly FrozenDictionary<string, Hint>.AlternateLookup<ReadOnlySpan<char>> Named = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Matters = Set("article entry post story news blog text copy body");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Vessels = Set("body content text copy contents main paragraphs");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BodiesInOneWord = Set(
        "articlebody storybody entrycontent postcontent articlecontent bodytext articletext storycontent postbody storytext maincontent newstext articlecopy");

    /// <summary>What an element's hints say, each class name taken to pieces at hyphens, underscores and capitals.</summary>
    /// <param name="known">What each name of the page was read as so far: most come back on many elements.</param>
    public static Hint Read(string hints, Dictionary<string, Hint> known)
    {
        var found = Hint.None;
        var names = known.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in hints.AsSpan().SplitAny(" \t\n\r\f"))
        {
            var name = hints.AsSpan()[range];
            if (name.Length is 0 or > LongestName) continue;
            if (!names.TryGetValue(name, out var hint)) known[name.ToString()] = hint = IsState(name) ? Hint.None : OfName(name);

            found |= hint;
        }

        return found;
    }

    /// <summary>Names that tell of the page or of an article's subject rather than of the element's own part: <c>has-sidebar</c>, <c>tag-share</c>.</summary>
    private static bool IsState(ReadOnlySpan<char> name)
    {
        if (!char.IsAsciiLetter(name[0])) return false;
        foreach (var state in StatesByLetter[name[0] & 31])
        {
            if (name.StartsWith(state, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <param name="name">At most <see cref="LongestName"/> characters.</param>
    private static Hint OfName(ReadOnlySpan<char> name)
    {
        // The pieces one after the other, without what stands between them: two neighbours together are one stretch.
        Span<char> letters = stackalloc char[LongestName];
        Span<int> ends = stackalloc int[LongestName + 1];
        var pieces = Pieces(name, letters, ends);
        var found = Hint.None;
        for (var i = 0; i < pieces; i++)
        {
            var piece = letters[ends[i]..ends[i + 1]];
            if (Named.TryGetValue(piece, out var hint)) found |= hint;
            if (Matters.Contains(piece)) found |= Hint.Content;
            if (i + 1 == pieces) continue;
            if (Named.TryGetValue(letters[ends[i]..ends[i + 2]], out var pair)) found |= pair;
            if (Matters.Contains(piece) && Vessels.Contains(letters[ends[i + 1]..ends[i + 2]])) found |= Hint.Body;
        }

        if (pieces == 1 && BodiesInOneWord.Contains(letters[..ends[1]])) found |= Hint.Body;
        return found;
    }

    /// <summary>Writes the pieces of a name in lower case, one after the other; <paramref name="ends"/> has where each ends, after a zero. Returns how many.</summary>
    private static int Pieces(ReadOnlySpan<char> name, Span<char> letters, Span<int> ends)
    {
        var (pieces, length) = (0, 0);
        for (var i = 0; i <= name.Length; i++)
        {
            var atEnd = i == name.Length || !char.IsAsciiLetter(name[i]);
            if (length > ends[pieces] && (atEnd || (char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1])))) ends[++pieces] = length;
            if (!atEnd) letters[length++] = char.ToLowerInvariant(name[i]);
        }

        return pieces;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
