using Variorum.Articles;
using Variorum.Claims.Dates;
using Variorum.Expressions.Dates;
using Variorum.Text;

namespace Variorum.Collation.Dating;

/// <summary>Days on which articles of the pile appeared.</summary>
internal static class PublishedDays
{
    /// <summary>The day that an article prints; null where it prints none, or a month or year alone.</summary>
    public static DateOnly? Day(Article article) =>
        EdtfParser.TryParse(article.Published, out var published) && published is { IsInterval: false, Start.Precision: EdtfPrecision.Day } ? published.Earliest : null;

    /// <summary>As sentences that tell of it: "On 10 March the ministry announced …" is dated by the ministry's own release of 10 March 2025.</summary>
    public static IEnumerable<DatedSentence> Of(ImmutableArray<CollatedArticle> articles) => articles.Select(article => Of(article.Article)).OfType<DatedSentence>();

    private static DatedSentence? Of(Article article)
    {
        if (article.PublishedEvidence is not { } shown || Day(article) is not { } day || !EdtfParser.TryParse(article.Published, out var published)) return null;
        var makers = string.Join(' ', article.Credits.Select(credit => credit.Name).Append(article.Outlet ?? "").Append(article.Byline ?? "").Append(article.Title?.Quote ?? ""));
        var anchor = new Anchor(article.Snapshot, shown.Span);
        var mention = new DateMention(Identifier.OfAnchored("date", anchor), article.Id, anchor, shown.Quote, shown.Span, article.Published, DateType.Absolute, null);
        return new DatedSentence(mention, new DateForm.Calendar(day.Year, day.Month, day.Day, null), published, Tense.Past, "", DatedSentenceReader.Words(makers), []);
    }
}
