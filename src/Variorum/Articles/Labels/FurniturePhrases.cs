namespace Variorum.Articles.Labels;

/// <summary>Lines that stand around articles everywhere on the web: share bars, headings of link lists, comment forms, legal lines.</summary>
internal static class FurniturePhrases
{
    private static readonly string[] Networks =
    [
        "facebook", "twitter", "pinterest", "whatsapp", "telegram", "skype", "email", "e-mail", "linkedin", "reddit", "tumblr", "instagram", "youtube",
        "messenger", "viber", "pocket", "flipboard", "print", "share", "tweet", "copy link", "vkontakte", "vk", "line", "mastodon", "bluesky", "threads",
        "google+", "google", "x", "pin", "sms", "wechat", "weibo", "gmail", "rss", "tiktok", "snapchat", "mail", "plus", "link", "this", "on", "via", "to",
        "save", "more", "follow us", "follow", "us",
    ];

    // What stands beside them in such a bar, and means something else where it stands alone.
    private static readonly string[] Tools =
    [
        "comments", "comment", "a", "post", "recommend", "permalink", "printer-friendly version", "printer friendly", "report an error", "report a mistake", "to a colleague", "to a friend", "to a neighbour", "to a neighbor", "forward", "letter to the editor", "letters to the editor", "write to the editor", "write to us",
        "send us a tip", "send a tip", "gift this article", "gift", "send", "by", "blogthis", "bookmark", "like", "loading", "reply", "pdf", "listen", "page", "story", "article", "download", "text size", "font size",
        "keep", "listens", "views", "shares", "likes", "reactions", "letters", "readers' letters", "readers like this", "tell the editor", "tell a friend", "pass on",
    ];

    private static readonly string[] RelatedHeadings =
    [
        "related posts", "related articles", "related stories", "related news", "related content", "related topics", "related links", "related", "you may also like",
        "you might also like", "you might also be interested in", "you may also be interested in", "read more", "read also", "read next", "also read", "see also",
        "more from", "more on this story", "more stories", "more news", "most read", "most popular", "most viewed", "most shared", "most watched", "most listened", "most commented", "most emailed", "most discussed", "most liked", "trending", "trending now", "popular posts",
        "recent posts", "recent articles", "latest news", "latest stories", "latest posts", "latest", "top stories", "editor's picks", "editors' picks", "recommended",
        "from the archive", "from the archives", "from our archive", "from our archives", "also in this issue", "in this issue",
        "recommended for you", "recommended stories", "up next", "what to read next", "further reading", "explore further", "more like this", "don't miss", "in this story", "keep reading",
        "continue reading", "top rated comments", "você pode gostar", "leia também", "leia mais", "veja também", "lee también", "te puede interesar", "noticias relacionadas", "lire aussi", "à lire aussi", "mehr zum thema", "lesen sie auch", "leggi anche", "ti potrebbe interessare", "читайте также", "lees ook", "baca juga", "إقرأ أيضا", "اقرأ أيضا", "lexo edhe", "sponsored stories", "from the web", "around the web", "from our partners",
    ];

    private static readonly string[] CommentHeadings =
    [
        "leave a comment", "leave a reply", "comments", "comment", "post a comment", "add a comment", "no comments", "no comments yet", "join the conversation",
        "join the discussion", "view comments", "show comments", "comments are closed", "0 comments", "cancel reply", "your email address will not be published",
    ];

    private static readonly string[] Navigation =
    [
        "home", "menu", "search", "close", "skip to content", "skip to main content", "about us", "about", "contact us", "contact", "log in", "login", "sign in", "sign up",
        "register", "subscribe", "unsubscribe", "newer posts", "older posts", "next", "previous", "next post", "previous post", "back to top", "top", "load more", "show more",
        "subscribe to our newsletter", "sign up for our newsletter", "newsletter", "newsletters", "sitemap", "archives", "archive", "categories", "tags", "pages", "articles",
        "news", "media", "publications", "editions", "english", "shqip", "عربي", "فارسی", "français", "español", "deutsch", "русский", "photo gallery", "videos", "books",
        "blank", "caption", "text size", "photos", "photo", "print this page", "go back", "back", "toggle navigation", "navigation", "my account", "advertise", "careers", "jobs", "sections", "topics",
    ];

    private static readonly string[] Adverts = ["advertisement", "advertising", "advert", "adverts", "iklan", "publicidad", "publicidade", "publicité", "werbung", "anzeige", "реклама", "annonce", "pubblicità", "reklama", "advertisment", "to read the full story", "sponsored", "sponsored content", "ad", "ads", "promoted", "paid content", "story continues below advertisement"];

    private static readonly string[] Legal = ["all rights reserved", "privacy policy", "terms of use", "terms of service", "terms and conditions", "cookie policy", "cookies", "terms", "privacy", "disclaimer", "copyright", "legal notice", "accessibility"];

    private static readonly string[] Pictures = ["image ", "photo ", "slide ", "picture "];

    private const int LongestPhrase = 80;

    private static readonly Dictionary<string, FurnitureReason> Whole = Build();

    private static readonly Dictionary<string, FurnitureReason>.AlternateLookup<ReadOnlySpan<char>> Phrases = Whole.GetAlternateLookup<ReadOnlySpan<char>>();

    // What a bar may hold by its first letter, longest first.
    private static readonly string[][] ToolsByLetter =
        [.. Enumerable.Range(0, 128).Select(letter => Networks.Concat(Tools).Where(name => name[0] == letter).OrderByDescending(name => name.Length).ToArray())];

    /// <summary>The reason where the whole line is such a phrase, or null.</summary>
    public static FurnitureReason? Reason(ReadOnlySpan<char> line)
    {
        var text = Stripped(line);
        if (text.Length is 0 or > LongestPhrase) return null;
        Span<char> lower = stackalloc char[LongestPhrase];
        text.ToLowerInvariant(lower);
        ReadOnlySpan<char> folded = lower[..text.Length];
        lower.Replace('’', '\'');
        if (Phrases.TryGetValue(folded, out var reason)) return reason;
        if (folded.Contains("e-mail", StringComparison.Ordinal) && Whole.TryGetValue(folded.ToString().Replace("e-mail", "email", StringComparison.Ordinal), out reason)) return reason;
        if (IsCommentCount(folded)) return FurnitureReason.Comment;
        if (folded is "ends") return FurnitureReason.Other;
        if (Releases.IsHandling(folded)) return FurnitureReason.Other;
        if (IsPictureCount(folded)) return FurnitureReason.Caption;
        if (IsMoreStories(folded)) return FurnitureReason.RelatedLinks;
        if (IsShareBar(folded)) return FurnitureReason.ShareBar;
        return folded[0] == '©' || folded.StartsWith("copyright ", StringComparison.Ordinal) || folded.Contains("all rights reserved", StringComparison.Ordinal)
            ? FurnitureReason.Legal
            : null;
    }

    public static bool IsRelatedHeading(ReadOnlySpan<char> line) => Reason(line) == FurnitureReason.RelatedLinks;

    /// <summary>Names of networks and nothing else, often run together: "FacebookTwitterEmail".</summary>
    private static bool IsShareBar(ReadOnlySpan<char> folded)
    {
        var at = 0;
        var seen = 0;
        while (at < folded.Length)
        {
            // "Comments (12)": a count belongs to the tool before it.
            if ((!char.IsLetterOrDigit(folded[at]) && folded[at] != '+') || (seen > 0 && char.IsAsciiDigit(folded[at])))
            {
                at++;
                continue;
            }

            var length = LongestTool(folded[at..]);
            if (length == 0) return false;
            at += length;
            seen++;
        }

        return seen > 1;
    }

    /// <summary>The length of the longest name that a text begins with; 0 where it begins with none.</summary>
    private static int LongestTool(ReadOnlySpan<char> text)
    {
        if (text[0] >= ToolsByLetter.Length) return 0;
        foreach (var name in ToolsByLetter[text[0]])
        {
            if (text.StartsWith(name, StringComparison.Ordinal)) return name.Length;
        }

        return 0;
    }

    /// <summary>"More great Herald stories", "More news from Ostara": what heads a list of other articles.</summary>
    private static bool IsMoreStories(ReadOnlySpan<char> folded) =>
        folded.Length < 50 && folded.StartsWith("more ", StringComparison.Ordinal) && (folded.EndsWith(" stories", StringComparison.Ordinal) || folded.EndsWith(" articles", StringComparison.Ordinal));

    /// <summary>"Image 3 of 5".</summary>
    private static bool IsPictureCount(ReadOnlySpan<char> folded)
    {
        foreach (var picture in Pictures)
        {
            if (!folded.StartsWith(picture, StringComparison.Ordinal)) continue;
            var count = folded[picture.Length..];
            return count.IndexOf(" of ") is > 0 and var of && count[..of].IndexOfAnyExceptInRange('0', '9') < 0 && count[(of + 4)..] is { IsEmpty: false } all && all.IndexOfAnyExceptInRange('0', '9') < 0;
        }

        return false;
    }

    /// <summary>"3 comments", "Comments (3)".</summary>
    private static bool IsCommentCount(ReadOnlySpan<char> folded)
    {
        var word = folded.Trim("0123456789()[] ");
        return word is "comment" or "comments" && word.Length < folded.Length;
    }

    /// <summary>Without bullets, arrows and colons at its ends.</summary>
    private static ReadOnlySpan<char> Stripped(ReadOnlySpan<char> line)
    {
        while (!line.IsEmpty && !char.IsLetterOrDigit(line[0]) && line[0] != '©') line = line[1..];
        while (!line.IsEmpty && !char.IsLetterOrDigit(line[^1])) line = line[..^1];
        return line;
    }

    private static Dictionary<string, FurnitureReason> Build()
    {
        var whole = new Dictionary<string, FurnitureReason>(StringComparer.Ordinal);
        foreach (var phrase in RelatedHeadings) whole[phrase] = FurnitureReason.RelatedLinks;
        foreach (var phrase in CommentHeadings) whole[phrase] = FurnitureReason.Comment;
        foreach (var phrase in Navigation) whole[phrase] = FurnitureReason.Navigation;
        foreach (var phrase in Adverts) whole[phrase] = FurnitureReason.Advert;
        foreach (var phrase in Legal) whole[phrase] = FurnitureReason.Legal;
        foreach (var network in Networks.Where(name => name.Length > 4)) whole.TryAdd(network, FurnitureReason.ShareBar);
        return whole;
    }
}
