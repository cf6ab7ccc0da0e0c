using System.Globalization;

namespace Variorum.Collation.Arithmetic;

/// <summary>A total and the terms that it is compared with.</summary>
/// <param name="Whole">The largest: what the parts make up, on whichever side it stands.</param>
internal sealed record Equation(Figure Total, ImmutableArray<(Figure Figure, int Sign)> Terms, Figure Whole, ImmutableArray<Figure> Parts)
{
    /// <summary>With one positive term, that is the whole, and the total is one of its parts.</summary>
    public static Equation Of(Figure total, ImmutableArray<(Figure Figure, int Sign)> terms)
    {
        if (terms.All(term => term.Sign > 0)) return new Equation(total, terms, total, [.. terms.Select(term => term.Figure)]);
        var whole = terms.Single(term => term.Sign > 0).Figure;
        return new Equation(total, terms, whole, [total, .. terms.Where(term => term.Sign < 0).Select(term => term.Figure)]);
    }

    /// <summary>A whole and its parts; null where one of these is as large as the whole, or stands alone.</summary>
    public static Equation? Division(Figure whole, ImmutableArray<Figure> parts) =>
        parts.Length < 2 || parts.Any(part => part.Value >= whole.Value) ? null : Of(whole, [.. parts.Select(part => (part, 1))]);

    /// <summary>What the terms come to.</summary>
    public decimal Result => Terms.Sum(term => term.Sign * term.Figure.Value);

    /// <summary>Two equations with one key say the same of the same numbers, whichever printings they take them from.</summary>
    public string Key => string.Create(
        CultureInfo.InvariantCulture,
        $"{Subjects.Widened(Whole.Subject)}|{Plain(Whole.Value)}|{string.Join('+', Parts.Select(part => part.Value).Order().Select(Plain))}");

    public IEnumerable<Figure> Figures => Terms.Select(term => term.Figure).Prepend(Total);

    /// <summary>"18 of the 62, or 29 per cent": one sentence gives all of it.</summary>
    public bool IsOneSentence => Figures.All(figure => figure.Quantity.Article == Total.Quantity.Article && figure.Quantity.Sentence == Total.Quantity.Sentence);

    /// <summary>The place that its result is told to.</summary>
    public decimal Step => Roundness.StepOf([.. Terms.Select(term => term.Figure.Value)]);

    public string Text => $"{Plain(Total.Value)} = {string.Concat(Terms.Select(Signed))}";

    public static string Plain(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    private static string Signed((Figure Figure, int Sign) term, int place) => (place, term.Sign) switch
    {
        (0, > 0) => Plain(term.Figure.Value),
        (_, > 0) => " + " + Plain(term.Figure.Value),
        _ => " - " + Plain(term.Figure.Value),
    };
}
