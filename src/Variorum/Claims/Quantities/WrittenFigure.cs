using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Reading;
using Variorum.Expressions.Units;

namespace Variorum.Claims.Quantities;

/// <summary>A figure as it is written, and where it stands in its sentence.</summary>
/// <param name="Expression">With spans of the page text.</param>
/// <param name="NounPhrase">What the words after the number seem to count.</param>
/// <param name="Site">Null where its words stand in no sentence.</param>
internal sealed record WrittenFigure(ReadParagraph Paragraph, QuantityExpression Expression, TextSpan? NounPhrase, QuantitySite? Site)
{
    public static WrittenFigure Of(ReadParagraph paragraph, QuantityExpression expression, TextSpan? nounPhrase) => new(
        paragraph, expression, nounPhrase, paragraph.SentenceOf(expression.Number.Figure.Start) is { } sentence ? QuantitySite.Locate(sentence, expression, nounPhrase) : null);
}
