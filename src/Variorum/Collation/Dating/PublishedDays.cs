using Variorum.Articles;
using Variorum.Claims.Dates;
using Variorum.Expressions.Dates;
using Variorum.Text;

namespace Variorum.Collation.Dating;

/// <summary>Days on which articles of the pile appeared, as sentences that tell of it: "On 10 March the ministry announced …" is dated by the ministry's own release of 10 March 2025.</summary>
internal static class PublishedDays
{
    public static IEnumerable<DatedSentence> Of(ImmutableArray<CollatedArticle> articles) => articles.Select(article => Of(article.Article)).OfType<DatedSentence>();

    private static DatedSentence? Of(Article article)
    {
        if (article.PublishedEvidence is not { } shown || !EdtfParser.TryParse(article.Published, out var published) || published is not { IsInterval: false, Start.Precision: EdtfPrecision.Day } || published.Earliest is not { } day) return null;
        var makers = string.Join(' ', article.Credits.Select(credit => credit.Name).Append(article.Outlet ?? "").Append(article.Byline ?? "").Append(article.Title?.Quote ?? ""));
        var anchor = new Anchor(article.Snapshot, shown.Span);
        var mention = new DateMention(Identifier.OfAnchored("date", anchor), article.Id, anchor, shown.Quote, shown.Span, article.Published, DateType.Absolute, null);
        return new DatedSentence(mention, new DateForm.Calendar(day.Year, day.Month, day.Day, null), published, Tense.Past, DatedSentenceReader.Words(makers));
    }
}
