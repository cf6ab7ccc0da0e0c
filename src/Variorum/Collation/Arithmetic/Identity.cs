using Variorum.Text;

namespace Variorum.Collation.Arithmetic;

/// <summary>Figures of the pile that add up, or that are stated to and do not.</summary>
/// <param name="Text">In plain digits: <c>2465 = 2621 - 11 - 80 - 65</c>.</param>
/// <param name="Total">The figure on the left.</param>
/// <param name="Terms">The figures on the right, in the order in which they are printed.</param>
/// <param name="Articles">Those that print any of them.</param>
/// <param name="Surprise">Bits that remain after every combination that the restrictions left is counted; below 0 where chance explains it.</param>
/// <param name="Restrictions">What narrowed the search, in the words of the report.</param>
/// <param name="Restates">The identity that this one follows from, or null.</param>
/// <param name="Holds">False for a stated sum that fails.</param>
/// <param name="Note">How it was found and what it is worth, in sentences.</param>
public sealed record Identity(
    Identifier Id,
    Operation Operation,
    string Text,
    Identifier Total,
    ImmutableArray<Term> Terms,
    ImmutableArray<Identifier> Articles,
    decimal Surprise,
    ImmutableArray<string> Restrictions,
    Identifier? Restates,
    bool Holds,
    string Note)
{
    /// <summary>The total less what the terms come to; null where they add up.</summary>
    public decimal? Difference { get; init; }

    /// <summary>The figure that breaks a failed sum, where another printing of it would mend the sum; else null.</summary>
    public Identifier? Breaks { get; init; }

    /// <summary>The printing that would mend it, or null.</summary>
    public Identifier? MendedBy { get; init; }
}
