using Variorum.Articles.Labels;

namespace Variorum.Articles;

/// <summary>Tells what an office or a body gives to the press.</summary>
internal static class Releases
{
    private const int MostAround = 4;

    private static readonly string[] Notices = ["for immediate release", "press release", "media release", "news release", "press statement", "media statement", "embargoed until", "press notice", "press information"];

    private static readonly string[] Ends = ["ends", "end", "###", "# # #", "-ends-", "- ends -", "–ends–", "notes to editors", "notes for editors", "note to editors"];

    private static readonly string[] Contacts = ["media contact", "press contact", "contact for the press", "press office:", "for media enquiries", "media enquiries", "for further information contact", "for more information, contact"];

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
        for (var i = range.First; i <= Math.Min(range.Last + MostAround, page.Count - 1); i++)
        {
            var words = page.Words(i);
            if (i <= range.First + MostAround && IsNotice(words)) return true;
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

    /// <summary>"Press contact: ...".</summary>
    public static bool IsContact(ReadOnlySpan<char> words)
    {
        foreach (var contact in Contacts)
        {
            if (words.StartsWith(contact, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
