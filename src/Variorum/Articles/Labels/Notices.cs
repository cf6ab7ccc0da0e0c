using System.Buffers;

namespace Variorum.Articles.Labels;

/// <summary>Tells paragraphs that are written in sentences and yet belong to the site: cookie notices, photo credits, calls to follow.</summary>
internal static class Notices
{
    private const int Longest = 700;
    private const int LongestCaption = 300;

    private static readonly string[] Networks = ["facebook", "twitter", "instagram", "linkedin", "youtube", "telegram", "whatsapp", "newsletter", "inbox"];

    private static readonly string[] PictureCredits =
        ["(image:", "(photo:", "(photo by", "(photograph:", "(picture:", "(image credit", "image credit:", "photo credit:", "(file photo", "(supplied photo", "/getty images", "getty images)", "(getty", "(afp)", "/afp)",
            "(ap photo", "/ap)", "/reuters)", "(reuters/", "photo by ", "file photo", "via getty", "shutterstock", ". photo: ", ". photograph: ", ". picture: ", ". image: ", ". photos: "];

    private static readonly string[] Disclaimers =
        ["views expressed", "views are those of", "opinions are those of", "not necessarily reflect", "not necessarily represent", "not necessarily those of", "may not be reproduced", "reproduction only with", "fair use", "subject to copyright", "no part may be reproduced", "for information purposes only"];

    private static readonly string[] Invitations = ["sign up here", "sign up now", "sign up to", "sign up for", "subscribe to our", "subscribe here"];

    // What begins a request for money, and what it asks.
    private static readonly string[] Appeals = ["if you like ", "if you liked ", "if you value ", "if you enjoy", "if you appreciate", "if you found ", "please support ", "please consider ", "support our ", "help us ", "did you like ", "become a "];
    private static readonly string[] Gifts = ["support us", "please support", "supporting us", "donat", "subscrib", "contribution", "a member", "our work", "our journalism"];

    private static readonly string[] Letters = ["newsletter", "briefing", "inbox", "e-mail"];

    private static readonly string[] Calls = ["follow ", "like this ", "sign up ", "subscribe ", "like us ", "email ", "join us on ", "have a tip", "share your "];

    // One pass tells most paragraphs: without one of these a line is no notice.
    private static readonly SearchValues<string> Signs =
        SearchValues.Create([.. PictureCredits, .. Calls, .. Disclaimers, .. Appeals, "cookie", "file photo,", "handout photo"], StringComparison.OrdinalIgnoreCase);

    public static FurnitureReason? Reason(ReadOnlySpan<char> words, BlockShape shape)
    {
        if (words.Length > Longest || (words[0] != '©' && !words.ContainsAny(Signs))) return null;
        var text = words.ToString().ToLowerInvariant();
        if (IsCookieNotice(text) || IsDisclaimer(text)) return FurnitureReason.Legal;
        if (IsPictureCredit(text, shape)) return FurnitureReason.Caption;
        if (IsCall(text, shape)) return FurnitureReason.ShareBar;
        return null;
    }

    private static bool IsCookieNotice(string text) => text.Contains("cookie", StringComparison.Ordinal)
        && (text.Contains("this website", StringComparison.Ordinal) || text.Contains("this site", StringComparison.Ordinal) || text.Contains("our site", StringComparison.Ordinal)
            || text.Contains("your browser", StringComparison.Ordinal) || text.Contains("we use cookies", StringComparison.Ordinal));

    /// <summary>What a publisher says of what it publishes; in a longer paragraph it may be said of the matter.</summary>
    private static bool IsDisclaimer(string text) =>
        text.Length < LongestCaption && Disclaimers.Any(disclaimer => text.Contains(disclaimer, StringComparison.Ordinal));

    /// <summary>Words that end in the name of who took the picture.</summary>
    private static bool IsPictureCredit(string text, BlockShape shape)
    {
        if (text.Length > LongestCaption) return false;
        foreach (var credit in PictureCredits)
        {
            var at = text.LastIndexOf(credit, StringComparison.Ordinal);
            if (at >= 0 && text.Length - at < 60 && (at > 0 || !shape.IsProse)) return true;
        }

        return (text.StartsWith('©') && !shape.EndsSentence) || text.Contains("file photo,", StringComparison.Ordinal) || text.Contains("handout photo", StringComparison.Ordinal);
    }

    /// <summary>"Follow us on ...", "Sign up for our newsletter ...".</summary>
    private static bool IsCall(string text, BlockShape shape)
    {
        if (shape.Characters > 250) return false;
        if (Invitations.Any(word => text.Contains(word, StringComparison.Ordinal)) && Letters.Any(word => text.Contains(word, StringComparison.Ordinal))) return true;
        if (Appeals.Any(appeal => text.StartsWith(appeal, StringComparison.Ordinal)) && Gifts.Any(gift => text.Contains(gift, StringComparison.Ordinal))) return true;
        var calls = Calls.Any(call => text.StartsWith(call, StringComparison.Ordinal));
        return calls && (Networks.Any(network => text.Contains(network, StringComparison.Ordinal)) || text.Contains('@') || text.Contains("share it", StringComparison.Ordinal));
    }
}
