using Variorum.Articles;
using Variorum.Claims.Reading;
using Variorum.Expressions.Dates;
using Variorum.Pages;
using Variorum.Text;

namespace Variorum.Claims.Dates;

/// <summary>Finds the dates of an article. A date may lean on the one before it, so a whole article is resolved at once.</summary>
internal static class DateMentionFinder
{
    public static ImmutableArray<DateMention> Find(ReadArticle read)
    {
        var (page, article) = (read.Page, read.Article);
        var found = read.Paragraphs.SelectMany(paragraph => DateFinder.Find(paragraph.Text)
            .Where(date => date.IsDate)
            .Select(date => (Paragraph: paragraph, Date: date with { Span = date.Span.Shift(paragraph.Span.Start) })))
            .ToList();
        Edtf? published = EdtfParser.TryParse(article.Published, out var value) ? value : null;
        var resolved = DocumentDates.Resolve(page.Text, [.. found.Select(pair => pair.Date)], published);
        return [.. resolved.Zip(found, (date, pair) => ToMention(page, article, pair.Paragraph, date))];
    }

    private static DateMention ToMention(Page page, Article article, ReadParagraph paragraph, ResolvedDate date)
    {
        var anchor = new Anchor(page.Snapshot, date.Expression.Span);
        return new DateMention(
            Identifier.OfAnchored("date", anchor),
            article.Id,
            anchor,
            anchor.Span.Of(page.Text),
            paragraph.SentenceAt(anchor.Span),
            date.Value?.ToString(),
            TypeOf(date.Expression.Kind),
            date.Anchor?.ToString());
    }

    private static DateType TypeOf(DateKind kind) => kind switch
    {
        DateKind.Absolute => DateType.Absolute,
        DateKind.Partial => DateType.Partial,
        _ => DateType.Relative,
    };
}
