using Variorum.Articles.Labels;

namespace Variorum.Articles;

/// <summary>Tells what an office or a body gives to the press.</summary>
internal static class Releases
{
    private const int MostAround = 4;

    private static readonly string[] Notices = ["for immediate release", "press release", "media release", "news release", "press statement", "media statement", "embargoed until", "press notice", "press information"];

    private static readonly string[] Ends = ["ends", "end", "###", "# # #", "-ends-", "- ends -", "–ends–", "notes to editors", "notes for editors", "note to editors"];

    private static readonly string[] Contacts = ["media contact", "press contact", "contact for the press", "press office:", "for media enquiries", "media enquiries", "for further information contact", "for more information, contact"];

    private static readonly string[] Offices = ["press office", "press contact", "press contacts", "media contact", "media contacts", "media office", "press enquiries", "press inquiries", "media inquiries", "press service", "press room", "press centre", "press center", "newsroom", "information office"];

    private static readonly string[] Handlings = ["for immediate release", "embargoed until", "embargoed for", "under embargo until", "not for publication before", "not for release before", "check against delivery"];

    /// <summary>What tells editors how to handle a text is no part of it: "FOR IMMEDIATE RELEASE", "EMBARGOED UNTIL 3 MARCH".</summary>
    public static bool IsHandling(ReadOnlySpan<char> words)
    {
        if (words.Length > 60) return false;
        foreach (var handling in Handlings)
        {
            if (words.StartsWith(handling, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>"FOR IMMEDIATE RELEASE", "Press release No. 12": a line that says so and little else.</summary>
    public static bool IsNotice(ReadOnlySpan<char> words)
    {
        if (words.Length > 40) return false;
        foreach (var notice in Notices)
        {
            if (words.StartsWith(notice, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <param name="title">In lower case.</param>
    /// <param name="kicker">What stands above the title, in lower case.</param>
    public static bool Is(PageContext page, BlockLabel[] labels, ArticleRange range, string title, string kicker)
    {
        if (IsNotice(kicker) || Notices.Any(notice => title.StartsWith(notice, StringComparison.Ordinal))) return true;
        for (var i = Math.Max(0, range.First - MostAround); i <= Math.Min(range.Last + MostAround, page.Count - 1); i++)
        {
            var words = page.Words(i);
            if (i < range.First ? IsHandling(words) : i <= range.First + MostAround && IsNotice(words)) return true;
            if (i >= range.Last - 2 * MostAround && (IsEnd(words) || IsContact(words))) return true;
            if (i <= range.Last && labels[i].Kind == BlockKind.Byline && CreditLabels.RoleOf(words) is not null && words.StartsWith("issued by", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool IsEnd(ReadOnlySpan<char> words)
    {
        foreach (var end in Ends)
        {
            if (words.TrimEnd(":.").Equals(end, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>"Press room": where an office speaks to the press, and nobody's name.</summary>
    public static bool IsOffice(ReadOnlySpan<char> name)
    {
        foreach (var office in Offices)
        {
            if (name.Equals(office, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>"Press contact: ...", or a line "Press office" above its telephone.</summary>
    public static bool IsContact(ReadOnlySpan<char> words)
    {
        var end = words.IndexOf('\n');
        var line = (end < 0 ? words : words[..end]).TrimEnd(": ");
        if (IsOffice(line)) return true;
        foreach (var contact in Contacts)
        {
            if (words.StartsWith(contact, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
