using Variorum.Claims.Quantities.Circumstances;
using Variorum.Expressions.Numbers;
using Variorum.Expressions.Units;
using Variorum.Language;
using Written = Variorum.Expressions.Units.QuantityFinder;

namespace Variorum.Claims.Quantities;

/// <summary>Takes "rose from 410 million to 640 million" for two figures, the level before and the level after, where anything else that reads so is a range.</summary>
internal static class LevelPairs
{
    private const string From = "from ";
    private const string To = " to ";

    public static IEnumerable<WrittenFigure> Split(WrittenFigure figure) => Pair(figure) is var (before, after) ? [before, after] : [figure];

    private static (WrittenFigure Before, WrittenFigure After)? Pair(WrittenFigure figure)
    {
        var (written, paragraph) = (figure.Expression, figure.Paragraph);
        if (written.Amount is not { Value: null, Min: { } low, Max: { } high } || figure.Site is not { } site || !IsChanging(site.Sentence, site.Figure)) return null;
        var start = written.Span.Start - paragraph.Span.Start;
        var text = written.Span.Shift(-paragraph.Span.Start).Of(paragraph.Text);
        var to = text.IndexOf(To, StringComparison.OrdinalIgnoreCase);
        if (!text.StartsWith(From, StringComparison.OrdinalIgnoreCase) || to < 0) return null;
        if (Single(text[From.Length..to]) is not { } first || Single(text[(to + To.Length)..]) is not { } second) return null;
        var fell = second.Amount.Value == low;
        if (!fell && second.Amount.Value != high) return null;
        return (Figure(paragraph, first, start + From.Length, fell ? high : low, written, figure), Figure(paragraph, second, start + to + To.Length, fell ? low : high, written, figure));
    }

    private static QuantityExpression? Single(string text) => Written.Find(text) is [var only] && only.Amount.Value is not null ? only : null;

    /// <param name="at">Where the words that <paramref name="half"/> was read from start in the paragraph.</param>
    /// <param name="value">With the scale that the two share.</param>
    private static WrittenFigure Figure(Reading.ReadParagraph paragraph, QuantityExpression half, int at, decimal value, QuantityExpression whole, WrittenFigure figure)
    {
        var amount = NumberAmount.Exactly(value) with { Approximate = half.Amount.Approximate };
        var read = half with { Amount = amount, Number = half.Number with { Amount = amount }, Unit = half.Unit ?? whole.Unit, Per = half.Per ?? whole.Per };
        return WrittenFigure.Of(paragraph, read.Shift(paragraph.Span.Start + at), figure.NounPhrase);
    }

    /// <summary>The verb or noun that the pair hangs on, or that stands before it, says that something rose or fell.</summary>
    private static bool IsChanging(Sentence sentence, Token figure)
    {
        const int mostSteps = 5;
        return sentence.AncestorsOf(figure).Take(mostSteps).FirstOrDefault(word => word.Upos == "VERB" || word.Upos == "NOUN" && ChangeFinder.IsDirected(word)) is { } governor
            && (ChangeFinder.IsDirected(governor) || governor.Lemma is "go" or "move" or "change" or "revise" or "correct");
    }
}
