using Variorum.Text;
using Variorum.Views.Articles;

namespace Variorum.Views.Sums;

/// <summary>Figures of the pile that add up, or that are stated to and do not.</summary>
/// <param name="Total">The figure on the left.</param>
/// <param name="Terms">The figures on the right, in the order in which they are printed.</param>
/// <param name="Tail">What follows the last term, or null: a growth is the quotient less 1.</param>
/// <param name="Surprise">The bits that chance does not explain, to a tenth; null for a stated sum that fails.</param>
/// <param name="Because">How it was found and what it is worth, in sentences.</param>
/// <param name="Difference">What the total lacks ("17 more than its parts"), or null where the sum holds.</param>
/// <param name="Breaks">The figure that breaks a failed sum, or null.</param>
/// <param name="MendedBy">The printing of that figure that would mend it, or null.</param>
/// <param name="Restated">The sums that follow from this one.</param>
public sealed record SumView(
    Identifier Id,
    SumTermView Total,
    ImmutableArray<SumTermView> Terms,
    string? Tail,
    decimal? Surprise,
    string Because,
    string? Difference,
    SumTermView? Breaks,
    SumTermView? MendedBy,
    ImmutableArray<SumView> Restated)
{
    /// <summary>The words that state its figures, put together where one voice states several: by first figure.</summary>
    public ImmutableArray<SumPassage> Passages { get; init; } = [];

    /// <summary>The articles that print its figures, each once, by first figure.</summary>
    public IEnumerable<ArticleLine> Articles => Terms.Prepend(Total).Select(term => term.Quotation.Article).DistinctBy(article => article.Id);

    public bool Holds => Difference is null;

    /// <summary>In one line: "2,465 = 2,621 − 11 − 80 − 65".</summary>
    public string Text => $"{Total.Figure} {Relation} {string.Join(' ', Terms.Select(term => term.Sign.Length == 0 ? term.Figure : $"{term.Sign} {term.Figure}"))}{Tail}";

    /// <summary>The sign between the total and its terms.</summary>
    public string Relation => Holds ? "=" : "≠";
}
