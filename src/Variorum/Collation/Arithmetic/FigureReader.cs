using Variorum.Claims.Quantities;

namespace Variorum.Collation.Arithmetic;

/// <summary>Chooses the quantities that can be reckoned with and puts neighbours together.</summary>
internal static class FigureReader
{
    // Sums of what is larger than this are nobody's claim, and five of them must not overflow.
    private const decimal Largest = 1_000_000_000_000_000m;
    private const decimal Smallest = 0.000001m;
    private const decimal LeastOfThings = 10;
    private const decimal LeastOfMoney = 1000;

    // "About 900" is no term of a sum.
    private const int TellingDigits = 3;

    // Lists of the Albania pile and the invented matters have at most 130 characters between figures; 300 is two or three sentences.
    private const int WidestGap = 300;

    /// <summary>In the order of the quantities, which is that of the casebook.</summary>
    public static ImmutableArray<Figure> Read(ImmutableArray<Quantity> quantities) => Read(quantities, quantity => IsFigure(quantity) && !IsPronoun(quantity));

    /// <summary>Of whatever sort, with the handfuls that are told in words: what a text itself divides may have few parts, and small ones.</summary>
    public static ImmutableArray<Figure> Told(ImmutableArray<Quantity> quantities) => [.. Read(quantities, IsFigure).Select(figure => figure with { Subject = Subjects.Widened(figure.Subject) })];

    private static ImmutableArray<Figure> Read(ImmutableArray<Quantity> quantities, Func<Quantity, bool> isFigure)
    {
        var figures = ImmutableArray.CreateBuilder<Figure>();
        foreach (var article in quantities.GroupBy(quantity => quantity.Article))
            figures.AddRange(OfArticle([.. article.Where(isFigure).OrderBy(quantity => quantity.Anchor).ThenBy(quantity => quantity.Id)], figures.Count));
        return figures.ToImmutable();
    }

    /// <summary>All that can be reckoned with: what counts as though all of it counted one sort of thing, and what is measured.</summary>
    public static ImmutableArray<Figure> Together(ImmutableArray<Figure> figures) => [.. figures.Where(figure => Subjects.Widened(figure.Subject) != Subjects.Counted), .. Widened(figures)];

    /// <summary>Those that count something, as though all of them counted one sort of thing; a handful of things is no part of a sum of people.</summary>
    public static ImmutableArray<Figure> Widened(ImmutableArray<Figure> figures) =>
        [.. figures.Where(figure => figure.Value >= LeastOfThings || figure.Subject is "" or Subjects.Persons).Select(figure => figure with { Subject = Subjects.Widened(figure.Subject) }).Where(figure => figure.Subject == Subjects.Counted)];

    public static ImmutableArray<Passage> Passages(ImmutableArray<Figure> figures) =>
    [
        .. figures
            .GroupBy(figure => (figure.Quantity.Article, figure.Subject))
            .SelectMany(group => Split(group.Key.Subject, [.. group.OrderBy(figure => figure.Place)])),
    ];

    private static bool IsFigure(Quantity quantity) =>
        quantity.Amount.Value is >= Smallest and <= Largest && !(quantity.Amount is { Approximate: true, Value: { } about } && Roundness.DigitsOf(about) < TellingDigits);

    /// <summary>"One of the reasons", "two of them": counted with words, such figures measure nothing.</summary>
    private static bool IsPronoun(Quantity quantity) => quantity.Amount.Value <= 2 && !quantity.Quote.Any(char.IsAsciiDigit);

    private static IEnumerable<Figure> OfArticle(List<Quantity> quantities, int first)
    {
        var subjects = quantities.Select(Subjects.Of).ToList();
        for (var i = 0; i < quantities.Count; i++)
        {
            if (subjects[i] is not { } subject) continue;
            if (subject.Length == 0) subject = Inherited(quantities, subjects, i);
            var value = quantities[i].Amount.Value!.Value;
            yield return new Figure(quantities[i], subject, value, Roundness.StepOf(value), first + i);
        }
    }

    /// <summary>"391 had moved": what a bare figure counts is what its neighbour counts, the one before it first.</summary>
    private static string Inherited(List<Quantity> quantities, List<string?> subjects, int i)
    {
        var before = Enumerable.Range(0, i).Reverse().TakeWhile(j => Near(quantities[j], quantities[j + 1])).Select(j => subjects[j]).FirstOrDefault(subject => MayBeOf(subject, quantities[i]));
        var after = Enumerable.Range(i + 1, quantities.Count - i - 1).TakeWhile(j => Near(quantities[j - 1], quantities[j])).Select(j => subjects[j]).FirstOrDefault(subject => MayBeOf(subject, quantities[i]));
        return before ?? after ?? Subjects.Persons;
    }

    /// <summary>A figure of hours or miles says so itself; one of money may leave it to its neighbour where it is told by the thousand: "163" beside "£19m" is none.</summary>
    private static bool MayBeOf(string? subject, Quantity quantity) =>
        !string.IsNullOrEmpty(subject) && !Subjects.IsMeasured(subject) && !(Subjects.IsMoney(subject) && quantity.Amount.Value < LeastOfMoney && decimal.IsInteger(quantity.Amount.Value.Value));

    private static IEnumerable<Passage> Split(string subject, List<Figure> figures)
    {
        var start = 0;
        for (var i = 1; i <= figures.Count; i++)
        {
            if (i < figures.Count && Near(figures[i - 1].Quantity, figures[i].Quantity)) continue;
            yield return new Passage(subject, [.. figures[start..i]]);
            start = i;
        }
    }

    private static bool Near(Quantity before, Quantity after) => after.Anchor.Span.Start - before.Anchor.Span.End <= WidestGap;
}
