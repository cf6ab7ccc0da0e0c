using Variorum.Claims;
using Variorum.Claims.Quantities;
using Variorum.Evaluation.Gold.Model;
using Variorum.Language;
using Variorum.Language.Tokenizing;
using Variorum.Text;

namespace Variorum.Evaluation.GoldClaims;

/// <summary>Makes claims of a document's gold quantities, as though they had been found without a fault.</summary>
internal static class GoldQuantities
{
    public static ImmutableArray<Quantity> Of(GoldDocument gold, SnapshotAnalysis analysis)
    {
        var index = new CodePointIndex(analysis.Text);
        var sentences = analysis.Articles.SelectMany(article => article.Paragraphs)
            .SelectMany(paragraph => EnglishTokenizer.Split(analysis.Text, paragraph)).Select(sentence => sentence.Span).ToList();
        return
        [
            .. gold.Quantities
                .Where(quantity => !quantity.Optional)
                .Select(quantity => (Gold: quantity, Span: new TextSpan(index.ToUtf16(quantity.Span.Start), index.ToUtf16(quantity.Span.End))))
                .OrderBy(pair => pair.Span)
                .Select(pair => Of(pair.Gold, pair.Span, analysis, sentences))
                .OfType<Quantity>(),
        ];
    }

    private static Quantity? Of(GoldQuantity gold, TextSpan span, SnapshotAnalysis analysis, List<TextSpan> sentences)
    {
        if (analysis.Articles.FirstOrDefault(article => article.Span.Contains(span)) is not { } article) return null;
        var anchor = new Anchor(analysis.Snapshot, span);
        var sentence = sentences.FirstOrDefault(sentence => sentence.Contains(span.Start));
        var bound = gold.Amount.Min is not null || gold.Amount.Max is not null;
        return new Quantity(
            Identifier.OfAnchored("quantity", anchor), article.Id, anchor, gold.Quote, sentence.IsEmpty ? span : sentence,
            // The gold of some documents gives a bound as its value too; the export never does.
            new Amount(bound ? null : gold.Amount.Value, gold.Amount.Min, gold.Amount.Max, gold.Amount.Approximate, null),
            gold.Unit, gold.Counted, Enum.Parse<Measure>(gold.Measures[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true), gold.Place, gold.AsOf, null, gold.Voice);
    }
}
