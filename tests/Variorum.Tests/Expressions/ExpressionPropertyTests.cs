using FsCheck;
using FsCheck.Fluent;
using Variorum.Expressions;
using Variorum.Expressions.Dates;
using Variorum.Expressions.Numbers;
using Variorum.Expressions.Units;
using Variorum.Language;
using Xunit;

namespace Variorum.Tests.Expressions;

/// <summary>What has to hold on any text whatever.</summary>
public class ExpressionPropertyTests
{
    /// <summary>Pieces that scanners look for, so that random texts reach deep into them.</summary>
    private static readonly string[] Pieces =
    [
        "1", "12", "2,745", "2018", "9/11", "3.5", "million", "hundred", "and", "a", "half", "of", "two", "twenty", "-", "–", "to", "between", "from", "$", "US$", "%", "per", "cent",
        "km", "km2", "°C", "year", "years", "old", "ago", "last", "next", "the", "week", "May", "March", "Tuesday", "10th", "22st", "early", "end of", "in", "at", "10:30", "am", "p.m.",
        "UTC", "T", ".", ",", "(", ")", "/", "'", "’s", "\n", "\n\n", "\r\n", " ", "\u00A0", "several", "dozens", "more than", "about", "+", "or more", "every", "Monday", "1980s", "'80s",
        "No.", "Section", "www.", "a@b", "½", "\uD83D\uDE00", "\uD83D", "é", "e\u0301", "\0", "Q3", "first", "quarter", "centuries", "dollars", "cents", "(kg)", "99999999999999999999999999999",
        "of", "this", "year", "month", "day", "weekend", "after", "before", "Christmas", "Easter", "fiscal", "the 17th", "trillionth", "hundredth", "×", "10", "^", "MUSD", "all", "rest of", "same", "period",
        "earlier", "starting", "four", "USD", "ft", "inches", "a dozen", "oh", "one", "rose", "<", "by",
    ];

    private static readonly Arbitrary<string> Texts = Gen.OneOf(
        Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Join(' ', pieces)),
        Gen.Elements(Pieces).ArrayOf().Select(string.Concat),
        ArbMap.Default.GeneratorFor<string?>().Select(text => text ?? "")).ToArbitrary();

    [Fact]
    public void Numbers_lie_inside_the_text_in_order_and_apart() => Check(text => AreApart(text, NumberFinder.Find(text).Select(number => number.Span)));

    [Fact]
    public void Quantities_lie_inside_the_text_in_order_and_apart() => Check(text => AreApart(text, QuantityFinder.Find(text).Select(quantity => quantity.Span)));

    [Fact]
    public void Dates_lie_inside_the_text_in_order_and_apart() => Check(text => AreApart(text, DateFinder.Find(text).Select(date => date.Span)));

    [Fact]
    public void A_figure_lies_inside_its_number() =>
        Check(text => NumberFinder.Find(text).All(number => number.Span.Contains(number.Figure)));

    [Fact]
    public void The_lower_bound_is_never_above_the_upper() =>
        Check(text => QuantityFinder.Find(text).All(quantity => !(quantity.Amount.Min > quantity.Amount.Max)));

    [Fact]
    public void Asking_again_gives_the_same() =>
        Check(text => NumberFinder.Find(text).SequenceEqual(NumberFinder.Find(text)) && DateFinder.Find(text).SequenceEqual(DateFinder.Find(text)));

    [Fact]
    public void What_stands_in_another_paragraph_changes_nothing() => Check(text =>
    {
        var apart = text + "\n\nNothing here.";
        return NumberFinder.Find(text).Select(number => number.Span).SequenceEqual(NumberFinder.Find(apart).Select(number => number.Span))
            && DateFinder.Find(text).Select(date => date.Span).SequenceEqual(DateFinder.Find(apart).Select(date => date.Span));
    });

    [Fact]
    public void Every_date_can_be_resolved_against_any_anchor() => Check(text => new[] { null, "2018-04-05", "2018-04", "2018", "198X", "2018-W15", "0001-01-01", "9999-12-31", "2016/2018" }
        .All(anchor => DocumentDates.Resolve(text, DateFinder.Find(text), anchor is null ? null : EdtfParser.Parse(anchor)).All(date => date.Value is null || EdtfParser.TryParse(date.Value.ToString(), out _))));

    [Fact]
    public void The_noun_that_is_counted_follows_the_number() =>
        Check(text => QuantityFinder.Find(text).All(quantity => CountedNoun.After(text, quantity.Span) is not { } noun || (noun.Start >= quantity.Span.End && noun.End <= text.Length)));

    private static void Check(Func<string, bool> holds) => Prop.ForAll(Texts, holds).Check(Properties.Config.WithMaxTest(400).WithEndSize(60));

    private static bool AreApart(string text, IEnumerable<TextSpan> spans)
    {
        var end = 0;
        foreach (var span in spans)
        {
            if (span.Start < end || span.End > text.Length || span.IsEmpty) return false;
            end = span.End;
        }

        return true;
    }
}
