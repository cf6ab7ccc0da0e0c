using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Quantities.Measures;
using Variorum.Claims.Quantities.Phrases;
using Variorum.Expressions.Numbers;
using Variorum.Expressions.Units;

namespace Variorum.Claims.Quantities;

/// <summary>Numbers that count nothing, though they stand where others do.</summary>
internal static class NoClaims
{
    /// <summary>"not one day": that there was none.</summary>
    public static bool IsNone(QuantitySite site) => site.Before is { Form: "not" or "Not" } && IsPronoun(site.Written with { Unit = null });

    /// <summary>"all but five have left": who did not.</summary>
    public static bool IsExcepted(QuantitySite site) => site.Before is { Lemma: "but", Index: > 0 } but && site.Sentence.Tokens[but.Index - 1].Lemma.ToLowerInvariant() is "all" or "every" or "everything" or "everybody" or "none";

    /// <summary>"3.2 Turnout rose": the number of a section.</summary>
    public static bool IsOutlineNumber(WrittenFigure figure)
    {
        var (text, written) = (figure.Paragraph.Text, figure.Expression);
        var (start, end) = (written.Number.Figure.Start - figure.Paragraph.Span.Start, written.Number.Figure.End - figure.Paragraph.Span.Start);
        return written is { Unit: null, Number.Form: NumberForm.Digits } && text[..start].Trim().Length == 0 && text[start..end].Contains('.', StringComparison.Ordinal)
            && end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end..].TrimStart().FirstOrDefault());
    }

    /// <summary>"The first one": without a noun or a unit, "one" in letters stands for a thing and counts nothing.</summary>
    public static bool IsPronoun(QuantityExpression quantity) =>
        quantity is { Unit: null, Number: { Form: NumberForm.Words, Modifier: null }, Amount.Value: 1 };

    /// <summary>"one of the largest" singles out and counts nothing; a bare figure that hangs on nothing may be anything.</summary>
    public static bool IsNoClaim(QuantitySite site, Argument argument) => IsDegree(site) || (site.Whole is not null
        ? IsPronoun(site.Written)
        : argument is { Role: ArgumentRole.Patient, Governor.Lemma: "call" or "dial" or "phone" or "ring" } && site.Noun is null
        || site is { Noun: null, Written: { Unit: null, Number.Form: NumberForm.Digits } } && argument is { Role: ArgumentRole.None } && Subjects.Of(site.Sentence, argument) is null && !Participants.IsListed(site.Sentence, site.Figure) && !NounMeasures.IsPlightBehind(site.Sentence, site.Figure));

    /// <summary>"Two died, which is two too many": by how much it is too much.</summary>
    private static bool IsDegree(QuantitySite site) => site.IsBare && site.Figure.Index + 1 < site.Sentence.Tokens.Length && site.Sentence.Tokens[site.Figure.Index + 1].Form == "too";
}
