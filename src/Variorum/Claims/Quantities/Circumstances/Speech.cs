using Variorum.Claims.Dates;
using Variorum.Claims.Reading;
using Variorum.Expressions.Dates;

namespace Variorum.Claims.Quantities.Circumstances;

/// <summary>When an article without a printed date can have been written at the earliest.</summary>
internal static class Speech
{
    /// <summary>EDTF, "2018-03-23/..": not before the last day that the article tells of in full; null where it tells of none.</summary>
    public static string? NotBefore(ReadArticle article, ImmutableArray<DateMention> dates)
    {
        DateOnly? last = null;
        foreach (var date in dates)
        {
            if (date.Type != DateType.Absolute || !EdtfParser.TryParse(date.Value, out var value) || value is not { IsInterval: false, Start: { Precision: EdtfPrecision.Day } start }) continue;
            if ((last is null || start.Earliest > last) && !IsToCome(article, date)) last = start.Earliest;
        }

        return last is { } day ? Edtf.Between(EdtfDate.OfDay(day), null).ToString() : null;
    }

    /// <summary>"will vote on 6 June 2019", "is to open": announced, not past.</summary>
    private static bool IsToCome(ReadArticle article, DateMention date)
    {
        if (article.SentenceOf(date.Anchor.Span.Start) is not { } sentence) return false;
        return sentence.Tokens.Any(token => token.Xpos == "MD" && token.Lemma is "will" or "shall" or "wo" or "'ll")
            || sentence.Tokens.Any(token => token.Lemma == "be" && token.Xpos is "VBZ" or "VBP" && token.Index + 1 < sentence.Tokens.Length && sentence.Tokens[token.Index + 1].Form == "to");
    }
}
