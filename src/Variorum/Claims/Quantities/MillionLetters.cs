using System.Text.RegularExpressions;
using Variorum.Expressions.Numbers;
using Variorum.Expressions.Units;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Quantities;

/// <summary>Reads the "m" of "674m dalers" and "58.3m" for million where an article writes its money so; metres are what "m" is anywhere else.</summary>
internal static partial class MillionLetters
{
    private const decimal Million = 1_000_000;

    /// <summary>The same figures, of which those that are millions have no unit any more.</summary>
    public static ImmutableArray<WrittenFigure> Read(ImmutableArray<WrittenFigure> figures) =>
        figures.Any(WritesMoneySo) ? [.. figures.Select(figure => IsLetter(figure) && !IsLength(figure) ? Scaled(figure) : figure)] : figures;

    /// <summary>A currency, or a word that no dictionary has, behind it: "674m dalers"; or a currency's sign before it: "€270m".</summary>
    private static bool WritesMoneySo(WrittenFigure figure)
    {
        if (figure.Expression is { Unit.Dimension: Dimension.Money, Number.Form: NumberForm.Mixed }) return LetterForMillion().IsMatch(TextOf(figure));
        return IsLetter(figure) && NextWord().Match(After(figure)) is { Success: true } next && IsCurrency(next.Groups[1].Value);
    }

    private static bool IsCurrency(string plural)
    {
        var lemma = plural[..^1];
        return SemanticLexicon.Load().ClassesOfNoun(lemma).IsEmpty || SemanticLexicon.Load().IsNoun(lemma, SemanticClass.MonetaryUnit, 2);
    }

    /// <summary>The letter stands right at the digits.</summary>
    private static bool IsLetter(WrittenFigure figure) =>
        figure.Expression is { Unit: { Code: "m", Dimension: Dimension.Length }, UnitSpan: { Length: 1 } letter, Number.Form: NumberForm.Digits, Per: null } written && letter.Start == written.Number.Figure.End;

    private static bool IsLength(WrittenFigure figure) => Lengths().IsMatch(After(figure));

    private static WrittenFigure Scaled(WrittenFigure figure)
    {
        var written = figure.Expression;
        var amount = written.Amount with { Value = written.Amount.Value * Million, Min = written.Amount.Min * Million, Max = written.Amount.Max * Million };
        var number = written.Number with { Amount = amount, Form = NumberForm.Mixed, Figure = written.Number.Figure.Union(written.UnitSpan!.Value), Span = written.Number.Span.Union(written.UnitSpan.Value) };
        var read = written with { Amount = amount, Number = number, Unit = null, UnitSpan = null };
        var noun = NextWord().Match(After(figure));
        var end = written.Span.End;
        return WrittenFigure.Of(figure.Paragraph, read, noun.Success ? new Language.TextSpan(end + noun.Groups[1].Index, end + noun.Groups[1].Index + noun.Groups[1].Length) : null);
    }

    private static string TextOf(WrittenFigure figure) => figure.Expression.Span.Shift(-figure.Paragraph.Span.Start).Of(figure.Paragraph.Text);

    private static string After(WrittenFigure figure) => figure.Paragraph.Text[(figure.Expression.Span.End - figure.Paragraph.Span.Start)..];

    [GeneratedRegex(@"^ (\p{Ll}{3,}s)\b", RegexOptions.CultureInvariant)]
    private static partial Regex NextWord();

    [GeneratedRegex(@"\dm\b", RegexOptions.CultureInvariant)]
    private static partial Regex LetterForMillion();

    [GeneratedRegex(@"^[- ](high|long|wide|deep|tall|above|below|from|away|apart|thick|sprint|race|hurdles|pool)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Lengths();
}
