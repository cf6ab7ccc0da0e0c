using Variorum.Claims.Dates;
using Variorum.Claims.Entities;
using Variorum.Claims.Quantities.Learned;
using Variorum.Claims.Reading;
using Variorum.Expressions;
using Variorum.Expressions.Units;
using Written = Variorum.Expressions.Units.QuantityFinder;

namespace Variorum.Claims.Quantities;

/// <summary>Finds the figures of an article: what is counted or measured, how much of it, where and when.</summary>
internal static class QuantityFinder
{
    /// <param name="dates">Those of the article, in page order.</param>
    /// <param name="speakerOf">Who says what stands in a stretch of the page text: the "I" of a quotation; null where only the article does.</param>
    /// <param name="choices">How it is chosen what figures without a noun count.</param>
    public static ImmutableArray<Quantity> Find(ReadArticle article, ArticleEntities entities, ImmutableArray<DateMention> dates, Func<TextSpan, string?>? speakerOf, CountedChoices choices)
    {
        var written = MillionLetters.Read([.. article.Paragraphs.SelectMany(WrittenIn).SelectMany(LevelPairs.Split)]);
        var reader = new QuantityReader(article, entities, dates, speakerOf ?? (_ => null), written, choices);
        foreach (var figure in written) reader.Prepare(figure);
        foreach (var figure in written) reader.Settle(figure);
        return [.. written.Select(reader.Read).OfType<Quantity>()];
    }

    private static IEnumerable<WrittenFigure> WrittenIn(ReadParagraph paragraph) => Written.Find(paragraph.Text)
        .Where(written => written.Number.Figured is not null)
        .Select(written => WrittenFigure.Of(paragraph, written.Shift(paragraph.Span.Start), CountedIn(paragraph.Text, written)?.Shift(paragraph.Span.Start)));

    /// <summary>What seems to be counted, from the words alone. What follows another unit is another matter: in "32 hectares of wheat" the wheat is not counted.</summary>
    private static TextSpan? CountedIn(string text, QuantityExpression quantity) => quantity.Unit?.Dimension switch
    {
        null => CountedNoun.After(text, quantity.Span),
        Dimension.Persons => CountedNoun.After(text, quantity.Number.Span) ?? quantity.UnitSpan,
        _ => null,
    };
}
