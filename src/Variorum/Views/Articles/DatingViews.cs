using Variorum.Collation;
using Variorum.Collation.Dating;
using Variorum.Expressions.Dates.Wording;
using Variorum.Views.Questions;
using Variorum.Views.Wording;

namespace Variorum.Views.Articles;

/// <summary>Tells when undated articles were written.</summary>
internal static class DatingViews
{
    /// <summary>Null where a date is printed, and where nothing tells.</summary>
    public static DatingView? Of(CasebookIndex index, CollatedArticle collated)
    {
        if (collated.Article.Published is not null || Words(collated) is not { } words) return null;
        var dating = collated.Dating;
        var (first, last) = (dating.NotBefore ?? dating.NotAfter!.Value, dating.NotAfter ?? dating.NotBefore!.Value);
        return new DatingView(
            words,
            new DayRange(Math.Min(first.DayNumber, last.DayNumber), Math.Max(first.DayNumber, last.DayNumber)),
            dating.NotBefore is null ? OpenEnd.First : dating.NotAfter is null ? OpenEnd.Last : OpenEnd.None,
            [.. dating.Evidence.Select(evidence => new DatingEvidenceView(evidence.Shows, Quotation(index, evidence)))]);
    }

    /// <summary>"between 22 March 2018 and 10 April 2018"; null where nothing tells.</summary>
    public static string? Words(CollatedArticle collated) => (collated.Dating.NotBefore, collated.Dating.NotAfter) switch
    {
        ({ } first, { } last) when first == last => $"on {Day(first)}",
        ({ } first, { } last) => $"between {Day(first)} and {Day(last)}",
        ({ } first, null) => $"on or after {Day(first)}",
        (null, { } last) => $"on or before {Day(last)}",
        _ => null,
    };

    private static string Day(DateOnly day) => DateText.OfDay(day.DayNumber);

    private static QuotationView Quotation(CasebookIndex index, DatingEvidence evidence)
    {
        var date = index.DateAt(evidence.Anchor);
        return QuotationBuilder.Of(index, date?.Id, evidence.Article, evidence.Anchor, date?.Sentence ?? evidence.Anchor.Span, []);
    }
}
