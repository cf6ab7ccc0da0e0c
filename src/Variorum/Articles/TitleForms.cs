namespace Variorum.Articles;

/// <summary>Tells a sort of text by its title alone, and not the news of such a text: "Morning briefing", but not "Minister walks out of briefing".</summary>
internal static class TitleForms
{
    private const int ShortTitle = 5;

    private static readonly string[] Digests = ["digest", "roundup", "round-up", "briefing", "news in brief"];

    private static readonly string[] Kinds = ["spot report", "situation report", "interim report", "progress report", "annual report", "final report", "mission report", "fact-finding report"];

    // What makes a briefing one for readers.
    private static readonly string[] Editions = ["morning", "evening", "midday", "daily", "weekly", "weekend", "news", "politics", "world", "sunday", "monday", "friday"];

    // What is done with a report by those who are in the news for it.
    private static readonly string[] Doings =
        ["publishes", "publish", "releases", "issues", "presents", "rejects", "criticises", "criticizes", "delays", "withholds", "awaits", "leaks", "denies", "welcomes", "slams", "says", "shows", "reveals",
            "demands", "orders", "delayed", "published", "released", "leaked", "rejected", "finds", "found", "calls", "wants", "hits", "reacts", "responds", "backs", "debates", "adopts", "discusses"];

    /// <param name="title">In lower case, as all here.</param>
    /// <param name="kicker">What stands above the title.</param>
    public static bool IsDigest(string title, string kicker) => Digests.Any(word => kicker.EndsWith(word, StringComparison.Ordinal) || Announces(title, word));

    public static bool IsReport(string title)
    {
        if (title.Contains("fact sheet", StringComparison.Ordinal)) return true;
        var words = title.Split([' ', ',', ':', '.'], StringSplitOptions.RemoveEmptyEntries);
        return (title.Contains(" report on ", StringComparison.Ordinal) || title.StartsWith("report ", StringComparison.Ordinal) || TellsFindings(title)) && !words.Any(word => Doings.Contains(word, StringComparer.Ordinal));
    }

    /// <summary>"Harbour: preliminary findings", "Findings of the working group", "Spot report: the harbour".</summary>
    private static bool TellsFindings(string title) => title.EndsWith(" findings", StringComparison.Ordinal) || title.Contains("findings of the ", StringComparison.Ordinal) || Kinds.Any(kind => Opens(title, kind));

    /// <summary>The title begins with it, or what stands behind a mark does: "Ostara: situation report no. 9".</summary>
    private static bool Opens(string title, string kind)
    {
        var at = title.IndexOf(kind, StringComparison.Ordinal);
        return at == 0 || (at > 1 && title[at - 1] == ' ' && title[at - 2] is ':' or '.' or '–' or '—' or '-' or '|');
    }

    /// <summary>The word opens the title, or closes a short one, or a colon or a bar follows it.</summary>
    private static bool Announces(string title, string word)
    {
        var at = title.IndexOf(word, StringComparison.Ordinal);
        if (at < 0 || (at > 0 && char.IsLetter(title[at - 1]))) return false;
        var (before, after) = (title[..at].TrimEnd(), title[(at + word.Length)..].TrimStart());
        var edition = before.Length == 0 || Editions.Contains(before[(before.LastIndexOf(' ') + 1)..], StringComparer.Ordinal);
        if (after.Length == 0) return edition || (word != "briefing" && title.Split(' ').Length <= ShortTitle);
        return after[0] is ':' or '|' or '–' or '—' || (edition && after[0] is ',' or '-') || (before.Length == 0 && after[0] is 'f' or 'o');
    }
}
