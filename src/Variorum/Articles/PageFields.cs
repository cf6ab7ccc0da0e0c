using Variorum.Expressions.Dates;
using Variorum.Pages;

namespace Variorum.Articles;

/// <summary>What a page's metadata say of its article. They speak of the page: on a page of several articles they say nothing of each.</summary>
internal static class PageFields
{
    private static readonly string[] ArticleTypes = ["Article", "NewsArticle", "BlogPosting", "Report", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "ReviewNewsArticle",
        "LiveBlogPosting", "TechArticle", "ScholarlyArticle", "Posting", "SocialMediaPosting", "WebPage"];

    private static readonly FieldRanks Published = new(
        [.. Typed("datePublished"), "meta:article:published_time", "meta:og:published_time", "meta:datepublished", "meta:og:article:published_time", "meta:parsely-pub-date", "meta:sailthru.date", "meta:article:published",
            "meta:dc.date.issued", "meta:dcterms.issued", "meta:dcterms.created", "meta:dcterms.date", "meta:dc.date", "meta:pubdate", "meta:pub_date", "meta:og:pubdate", "meta:og:datepublished", "meta:publishdate", "meta:publish-date", "meta:publish_date", "meta:publication_date",
            "meta:date", "meta:article.published", "meta:cxenseparse:recs:publishtime", "meta:citation_publication_date", "meta:originalpublicationdate", "meta:published_at", "meta:release_date",
            "meta:displaydate", "meta:article_date_original", "meta:date.release", "meta:dc.date.created", "meta:rnews:datepublished", "meta:article.created", "meta:bt:pubdate", "meta:lp.article:published_time"]);

    private static readonly FieldRanks Updated = new(
        [.. Typed("dateModified"), "meta:article:modified_time", "meta:og:updated_time", "meta:datemodified", "meta:lastmod", "meta:last-modified", "meta:dcterms.modified", "meta:article.updated"]);

    private static readonly FieldRanks Outlets = new(["meta:og:site_name", .. Typed("publisher"), "meta:application-name", "meta:twitter:site", "meta:dc.publisher", "meta:dcterms.publisher", "meta:publisher"]);

    private static readonly FieldRanks Addresses = new(["link:canonical", "meta:og:url", .. Typed("url")]);

    private static readonly FieldRanks Makers = new(
        [.. Typed("author"), "meta:author", "meta:article:author", "meta:parsely-author", "meta:sailthru.author", "meta:dc.creator", "meta:byl", "meta:cxenseparse:author", "meta:citation_author"]);

    private const string FirstOnline = "1991";

    /// <summary>The day, and whether it is a day of Greenwich rather than of the place where the site is written.</summary>
    public static (string Value, string Field, bool IsUniversal)? PublishedDate(Page page)
    {
        if (Date(page, Published) is not { } found) return null;
        var universal = found.Entry.EndsWith('Z') || found.Entry.EndsWith("+00:00", StringComparison.Ordinal) || found.Entry.EndsWith("+0000", StringComparison.Ordinal) || !found.Entry.Contains('T')
            || found.Entry.Contains("GMT", StringComparison.Ordinal);
        return (found.Value, found.Field, universal);
    }

    /// <summary>The day in an address such as <c>/2019/11/18/</c>, <c>/2019-11-18-harbour-closed</c> or <c>/20191118/harbour-closed</c>.</summary>
    public static string? AddressDay(Page page)
    {
        if (Address(page) is not { } address) return null;
        var parts = address.Value.Split('?', '#')[0].Split('/');
        // Eight figures that end an address may be a number; a folder of them is a day.
        for (var i = 3; i < parts.Length; i++)
        {
            var dashed = parts[i].Length >= 10 && parts[i][4] == '-' && (parts[i].Length == 10 || parts[i][10] is '-' or '_' or '.') ? IsoDay(parts[i][..10]) : null;
            var figures = parts[i].Length == 8 && i + 1 < parts.Length && parts[i + 1].Length > 0 && parts[i].All(char.IsAsciiDigit) ? IsoDay($"{parts[i][..4]}-{parts[i][4..6]}-{parts[i][6..]}") : null;
            if ((dashed ?? figures) is { } day && string.CompareOrdinal(day, FirstOnline) > 0) return day;
        }

        for (var i = 0; i + 2 < parts.Length; i++)
        {
            if (Number(parts[i], 4) is var year && year > 1990 && EdtfDate.TryOfDay(year, Number(parts[i + 1], 2), Number(parts[i + 2], 2), out var date)) return date.ToString();
        }

        return null;
    }

    /// <summary>0 where the text is no number of at most so many digits.</summary>
    private static int Number(string text, int digits) =>
        text.Length > 0 && text.Length <= digits && text.All(char.IsAsciiDigit) ? int.Parse(text) : 0;

    public static (string Value, string Field)? UpdatedDate(Page page) =>
        Date(page, Updated) is { } found ? (found.Value, found.Field) : null;

    public static (string Value, string Field)? Outlet(Page page) =>
        First(page, Outlets, value => value.Length < 80 && !value.Contains("://", StringComparison.Ordinal));

    public static (string Value, string Field)? Address(Page page) => First(page, Addresses, value => value.StartsWith("http", StringComparison.OrdinalIgnoreCase));

    /// <summary>All authors that the best field names.</summary>
    public static (IReadOnlyList<string> Names, string Field)? Authors(Page page)
    {
        foreach (var field in Makers.Of(page).GroupBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var names = field.SelectMany(entry => Names.Split(entry.Value)).Where(Names.IsPersonLike).Distinct(StringComparer.Ordinal).ToList();
            if (names.Count > 0) return (names, field.Key);
        }

        return null;
    }

    public static string? First(Page page, string field) => page.Metadata.FirstOrDefault(entry => entry.Name == field)?.Value;

    private static IEnumerable<string> Typed(string field) => ArticleTypes.Select(type => $"json-ld:{type}.{field}");

    private static (string Value, string Field, string Entry)? Date(Page page, FieldRanks fields)
    {
        foreach (var entry in fields.Of(page))
        {
            if (Day(entry.Value) is { } day) return (day, entry.Name, entry.Value.Trim());
        }

        return null;
    }

    /// <summary>The day of an ISO time or of a date in words; null where it tells no full and possible day.</summary>
    public static string? Day(string value)
    {
        if (value.Length > 60) return null;
        if (value.Length >= 8 && value.AsSpan(0, 8).IndexOfAnyExceptInRange('0', '9') < 0 && (value.Length == 8 || value[8] is 'T' or ' '))
            value = $"{value[..4]}-{value[4..6]}-{value[6..8]}";
        if (IsoDay(value) is { } iso) return iso;
        foreach (var date in DateFinder.Find(value))
        {
            // The first years of the computer's calendar stand for "not set".
            if (date.Form is DateForm.Calendar { Year: { } year and > 1970, Month: { } month, Day: { } day } && EdtfDate.TryOfDay(year, month, day, out var found)) return found.ToString();
        }

        return null;
    }

    /// <summary>The day that a time such as <c>2031-03-03T10:00:00Z</c> begins with: what nearly all fields hold.</summary>
    private static string? IsoDay(string value)
    {
        if (value.Length < 10 || value[4] != '-' || value[7] != '-' || (value.Length > 10 && value[10] is not ('T' or ' '))) return null;
        var (year, month, day) = (Number(value[..4], 4), Number(value[5..7], 2), Number(value[8..10], 2));
        return year > 1970 && EdtfDate.TryOfDay(year, month, day, out var found) ? found.ToString() : null;
    }

    private static (string, string)? First(Page page, FieldRanks fields, Func<string, bool> fits) =>
        fields.Of(page).FirstOrDefault(entry => fits(entry.Value)) is { } entry ? (entry.Value, entry.Name) : null;
}
